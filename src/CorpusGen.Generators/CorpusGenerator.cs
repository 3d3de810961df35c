using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Emit;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Locking;
using CorpusGen.Generators.Model;
using CorpusGen.Generators.Naming;
using CorpusGen.Reading.Locking;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators;

/// <summary>Turns the articles among a project's additional files into typed C#.</summary>
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

        // Lock files: the documents that code was written against.
        IncrementalValueProvider<LockTable> locks = context.AdditionalTextsProvider
            .Where(static file => CorpusLock.IsLockFile(file.Path))
            .Combine(options)
            .Select(static (file, token) => LockReader.Read(file.Left, file.Right.ProjectDirectory, token))
            .WithTrackingName(TrackingNames.ReadLocks)
            .Collect()
            .Select(static (tables, _) => LockTable.Join(tables))
            .WithTrackingName(TrackingNames.JoinLocks);

        // Registries of people, which every document is read with.
        IncrementalValueProvider<RegistrySet> registries = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, token) => RegistryFile.Read(file.Left, file.Right, token))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.ReadRegistries)
            .Collect()
            .Select(static (files, _) => RegistrySet.From(files))
            .WithTrackingName(TrackingNames.BuildRegistry);

        // Additional files to documents; nothing of the compiler goes further.
        IncrementalValuesProvider<DocumentResult> articles = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(registries))
            .Select(static (file, token) => DocumentReader.Read(file.Left, file.Right.Left, file.Right.Right, token))
            .Where(static result => result is not null)
            .Select(static (result, _) => result!)
            .WithTrackingName(TrackingNames.ReadArticles);
        IncrementalValuesProvider<DocumentModel> models = articles
            .SelectMany(static (result, _) => result.Models)
            .WithTrackingName(TrackingNames.SelectModels);

        // How much it is decides how it is carried.
        IncrementalValueProvider<CorpusSize> size = models.Collect()
            .Select(static (models, token) => CorpusSize.Of(models, token))
            .WithTrackingName(TrackingNames.MeasureCorpus);
        IncrementalValueProvider<EmitContext> emitContext = options.Combine(hasRuntime).Combine(size.Select(static (size, _) => size.NeedsData)).Combine(locks)
            .Select(static (facts, _) => new EmitContext(
                facts.Left.Left.Left with { Diagnostics = ValueList<DiagnosticInfo>.Empty },
                facts.Left.Left.Right,
                facts.Left.Right,
                facts.Right));

        // Names are given over the whole set, and only heads decide them.
        IncrementalValueProvider<ImmutableArray<DocumentHead>> heads = models
            .Select(static (model, _) => model.Head)
            .WithTrackingName(TrackingNames.SelectHeads)
            .Collect();
        IncrementalValueProvider<NameTable> names = heads
            .Select(static (heads, token) => NameResolver.Resolve(heads, token))
            .WithTrackingName(TrackingNames.ResolveNames);

        // Documents to files.
        IncrementalValuesProvider<Shard> shards = models.Collect().Combine(names)
            .SelectMany(static (input, token) => Sharding.Group(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.GroupIntoShards);
        IncrementalValuesProvider<CollectionIndex> indexes = names
            .SelectMany(static (table, token) => Sharding.Index(table, token))
            .WithTrackingName(TrackingNames.BuildIndexes);
        context.RegisterSourceOutput(shards.Where(static shard => shard.Documents.Count > 0).Combine(emitContext), static (output, input) =>
            output.AddSource(HintName.Shard(input.Left.Collection, input.Left.Key), ShardEmitter.Emit(input.Left, input.Right)));
        context.RegisterSourceOutput(indexes.Combine(emitContext), static (output, input) =>
            output.AddSource(HintName.Index(input.Left.Collection), IndexEmitter.Emit(input.Left, input.Right)));

        // What is wrong, split off the models so that a moved finding regenerates no document.
        IncrementalValueProvider<ValueList<DiagnosticInfo>> registryFindings = registries.Combine(heads)
            .Select(static (input, token) => RegistryChecks.Check(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.CheckRegistry);
        IncrementalValueProvider<ValueList<DiagnosticInfo>> lockFindings = models.Collect().Combine(locks)
            .Select(static (input, token) => LockChecks.Check(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.CheckLocks);
        IncrementalValueProvider<ValueList<DiagnosticInfo>> findings = articles
            .Where(static result => result.Diagnostics.Count > 0)
            .Select(static (result, _) => result.Diagnostics)
            .WithTrackingName(TrackingNames.SelectFindings)
            .Collect()
            .Combine(registryFindings.Combine(lockFindings))
            .Combine(names)
            .Combine(options.Combine(size.Combine(options).Select(static (input, _) => input.Left.Advise(input.Right))))
            .Select(static (input, _) => Collect(
                input.Left.Left.Left.Append(input.Left.Left.Right.Left).Append(input.Left.Left.Right.Right).Append(input.Left.Right.Diagnostics).Append(input.Right.Left.Diagnostics).Append(input.Right.Right)))
            .WithTrackingName(TrackingNames.CollectFindings);
        context.RegisterSourceOutput(findings.Combine(options), static (output, input) => FindingsOutput.Write(output, input.Left, input.Right));
    }

    private static ValueList<DiagnosticInfo> Collect(IEnumerable<ValueList<DiagnosticInfo>> sources)
    {
        DiagnosticInfo[] all = sources.SelectMany(static list => list).Distinct().ToArray();
        Array.Sort(all, DiagnosticInfo.Compare);
        return ValueList<DiagnosticInfo>.From(all);
    }
}
