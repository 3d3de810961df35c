using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Emit;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Locking;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Generators.Storage;
using CorpusGen.Reading.Formats.Authors;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators;

/// <summary>Turns the articles among a project's additional files into typed C#.</summary>
/// <remarks>
/// The driver keeps a row for each file in each step that runs for each file, and every edit of a document walks all of them. Such
/// steps are few, and all others work on the collected set.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says.
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, token) => OptionsReader.Read(provider, token))
            .WithTrackingName(TrackingNames.ReadOptions);
        IncrementalValueProvider<bool> hasRuntime = context.MetadataReferencesProvider
            .Where(static reference => RuntimeReference.Is(reference))
            .Collect()
            .Select(static (references, _) => references.Length > 0)
            .WithTrackingName(TrackingNames.FindRuntime);
        IncrementalValueProvider<NamedFiles> named = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => NamedFiles.Read(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.ReadNamedFiles);

        // What each file is, and what the few say that all documents are read with.
        IncrementalValuesProvider<InputFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(named.Combine(options)))
            .Select(static (file, token) => InputFile.Of(file.Left, file.Right.Left, file.Right.Right.Left, file.Right.Right.Right, token));
        IncrementalValueProvider<ImmutableArray<InputFile>> allFiles = files.Collect();
        IncrementalValueProvider<ValueList<CompanionFile>> companions = allFiles
            .Select(static (files, _) => CompanionFile.Among(files))
            .WithTrackingName(TrackingNames.SelectCompanions);
        IncrementalValueProvider<LockTable> locks = companions
            .Select(static (files, _) => LockTable.Join(files.Select(static file => file.Locked).OfType<LockTable>()))
            .WithTrackingName(TrackingNames.JoinLocks);
        IncrementalValueProvider<RegistrySet> registries = companions
            .Select(static (files, _) => RegistrySet.From(files.Select(static file => file.Registry).OfType<RegistryFile>()))
            .WithTrackingName(TrackingNames.BuildRegistry);
        IncrementalValueProvider<SchemaSet> schemas = companions
            .Select(static (files, _) => SchemaSet.From(files.Select(static file => file.Schema).OfType<SchemaInput>()))
            .WithTrackingName(TrackingNames.JoinSchemas);
        IncrementalValueProvider<AuthorTable> authors = companions
            .Select(static (files, _) => AuthorTable.From(files.SelectMany(static file => file.Authors)))
            .WithTrackingName(TrackingNames.JoinAuthors);
        IncrementalValueProvider<ReadContext> readContext = options.Combine(registries.Combine(schemas)).Combine(authors)
            .Select(static (facts, _) => new ReadContext(facts.Left.Left.ProjectDirectory, facts.Left.Right.Left, facts.Left.Right.Right, facts.Right, facts.Left.Left.LeavesOutDrafts));

        // Additional files to documents; nothing of the compiler goes further.
        IncrementalValueProvider<AheadReader> reader = allFiles.Combine(readContext)
            .Select(static (input, _) => new AheadReader(input.Left, input.Right));
        IncrementalValueProvider<ImmutableArray<DocumentResult?>> articles = files
            .Combine(reader)
            .Select(static (file, token) => file.Right.Read(file.Left.Candidate, token))
            .WithTrackingName(TrackingNames.ReadArticles)
            .Collect();
        IncrementalValueProvider<DocumentSet> documents = articles
            .Select(static (results, token) => DocumentSet.From(results, token))
            .WithTrackingName(TrackingNames.CollectModels);

        // How much it is decides how it is carried.
        IncrementalValueProvider<CorpusSize> size = documents
            .Select(static (set, _) => set.Size)
            .WithTrackingName(TrackingNames.MeasureCorpus);
        IncrementalValueProvider<EmitContext> emitContext = options.Combine(hasRuntime).Combine(size.Select(static (size, _) => size.NeedsData)).Combine(locks)
            .Select(static (facts, _) => new EmitContext(
                facts.Left.Left.Left with { Diagnostics = ValueList<DiagnosticInfo>.Empty },
                facts.Left.Left.Right,
                facts.Left.Right,
                facts.Right));

        // Names are given over the whole set, and only heads decide them.
        IncrementalValueProvider<HeadList> heads = documents
            .Select(static (set, _) => set.Heads())
            .WithTrackingName(TrackingNames.SelectHeads);
        IncrementalValueProvider<NameTable> names = heads
            .Select(static (heads, token) => NameResolver.Resolve(heads, token))
            .WithTrackingName(TrackingNames.ResolveNames);

        // Documents to files.
        IncrementalValuesProvider<StoredShard> shards = documents.Combine(names)
            .SelectMany(static (input, token) => Sharding.Group(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.GroupIntoShards);
        IncrementalValueProvider<ImmutableArray<PeopleList>> people = names
            .SelectMany(static (table, token) => PeopleIndex.Group(table, token))
            .WithTrackingName(TrackingNames.GroupPeople)
            .Select(static (bucket, token) => PeopleIndex.List(bucket, token))
            .WithTrackingName(TrackingNames.ListPeople)
            .Collect();
        IncrementalValuesProvider<CollectionIndex> indexes = names.Combine(people)
            .SelectMany(static (input, token) => Sharding.Index(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.BuildIndexes);
        context.RegisterSourceOutput(shards.Where(static shard => shard.Documents.Count > 0).Combine(emitContext), static (output, input) =>
            Write(output, input.Left.Open(output.CancellationToken), input.Right));
        context.RegisterSourceOutput(indexes.Combine(emitContext), static (output, input) =>
            output.AddSource(HintName.Index(input.Left.Collection), CompactText.From(IndexEmitter.Emit(input.Left, input.Right, output.CancellationToken), output.CancellationToken)));

        // What is wrong, split off the models so that a moved finding regenerates no document.
        IncrementalValueProvider<ValueList<DiagnosticInfo>> registryFindings = registries.Combine(heads)
            .Select(static (input, token) => RegistryChecks.Check(input.Left, input.Right.Heads, token))
            .WithTrackingName(TrackingNames.CheckRegistry);
        IncrementalValueProvider<ImmutableArray<ValueList<DiagnosticInfo>>> changedDocuments = shards.Combine(locks)
            .Select(static (input, token) => LockChecks.Changed(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.CheckLocks)
            .Collect();
        IncrementalValueProvider<ValueList<DiagnosticInfo>> goneDocuments = heads.Combine(locks)
            .Select(static (input, token) => LockChecks.Gone(input.Left.Heads, input.Right, token))
            .WithTrackingName(TrackingNames.FindGone);
        IncrementalValueProvider<ValueList<DocumentLinks>> links = articles
            .Select(static (results, _) => FindingLists.Links(results))
            .WithTrackingName(TrackingNames.SelectLinks);
        IncrementalValueProvider<ValueList<DiagnosticInfo>> linkFindings = links.Combine(documents.Combine(names.Combine(options)))
            .Select(static (input, token) => LinkChecks.Check(input.Left, input.Right.Right.Left, input.Right.Left.ParagraphsAt, input.Right.Right.Right, token))
            .WithTrackingName(TrackingNames.CheckLinks);
        IncrementalValueProvider<ValueList<DiagnosticInfo>> nameFindings = names.Combine(articles)
            .Select(static (input, _) => NamePlaces.Find(input.Left.Diagnostics, FindingLists.Places(input.Right)))
            .WithTrackingName(TrackingNames.PlaceNameFindings);
        IncrementalValueProvider<ValueList<DiagnosticInfo>> schemaFindings = schemas.Combine(heads)
            .Select(static (input, _) => SchemaChecks.Check(input.Left, input.Right.Heads))
            .WithTrackingName(TrackingNames.CheckSchemas);
        IncrementalValueProvider<ValueList<ValueList<DiagnosticInfo>>> readFindings = articles
            .Select(static (results, _) => FindingLists.Of(results))
            .WithTrackingName(TrackingNames.SelectFindings);
        IncrementalValueProvider<ValueList<DiagnosticInfo>> advice = size.Combine(options.Combine(hasRuntime))
            .Select(static (input, _) => input.Left.Advise(input.Right.Left, input.Right.Right));
        IncrementalValueProvider<ValueList<DiagnosticInfo>> findings = readFindings.Combine(changedDocuments)
            .Combine(registryFindings.Combine(goneDocuments))
            .Combine(nameFindings.Combine(options.Combine(advice)))
            .Combine(linkFindings.Combine(schemaFindings))
            .Select(static (input, _) => FindingLists.Join(
                input.Left.Left.Left.Left,
                input.Left.Left.Left.Right,
                [input.Left.Left.Right.Left, input.Left.Left.Right.Right, input.Left.Right.Left, input.Left.Right.Right.Left.Diagnostics, input.Left.Right.Right.Right],
                [input.Right.Left, input.Right.Right]))
            .WithTrackingName(TrackingNames.CollectFindings);
        context.RegisterSourceOutput(findings.Combine(options), static (output, input) => FindingsOutput.Write(output, input.Left, input.Right));
    }

    private static void Write(SourceProductionContext output, Shard shard, EmitContext context) =>
        output.AddSource(HintName.Shard(shard.Collection, shard.Key), CompactText.From(ShardEmitter.Emit(shard, context, output.CancellationToken), output.CancellationToken));
}
