using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Build;
using CorpusGen.Generators.Inputs;
using CorpusGen.Reading.Formats.Authors;
using CorpusGen.Reading.Text;

namespace CorpusGen.Tool.Checking;

/// <summary>Reads the files that say how documents are read: registries, schemas and files of authors.</summary>
internal sealed class ProjectInputs
{
    private readonly CheckSettings _settings;
    private readonly List<RegistryFile> _registries = [];
    private readonly List<SchemaInput> _schemas = [];
    private readonly List<AuthorEntry> _authors = [];

    internal ProjectInputs(CheckSettings settings) => _settings = settings;

    /// <summary>What could not be opened, one line each.</summary>
    internal List<string> Problems { get; } = [];

    /// <summary>Reads what a file says as one of these; most files are none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isPeopleFile">Whether it is a registry whatever its name is.</param>
    /// <param name="corpus">The collection that is named for it; empty for none.</param>
    internal void Add(SourceFile file, bool isPeopleFile, string corpus)
    {
        bool isSchema = SchemaInput.Is(file.FullPath, corpus);
        bool isAuthorFile = AuthorFile.Is(file.FullPath);
        if ((isPeopleFile || isSchema || isAuthorFile) && TextOf(file) is DocumentText text)
        {
            if (isPeopleFile)
            {
                _registries.Add(RegistryFile.Read(text, file.Path, corpus));
            }

            if (isSchema)
            {
                _schemas.Add(SchemaInput.Read(text, file.Path, corpus));
            }

            if (isAuthorFile)
            {
                _authors.AddRange(AuthorFile.Read(text, file.Path));
            }
        }
    }

    /// <summary>What all documents are read with.</summary>
    internal ReadContext ToContext() => new(
        _settings.ProjectDirectory,
        RegistrySet.From(_registries),
        SchemaSet.From(_schemas),
        AuthorTable.From(_authors),
        _settings.LeavesOutDrafts);

    private DocumentText? TextOf(SourceFile file)
    {
        try
        {
            return DocumentText.From(FileBytes.Decode(File.ReadAllBytes(file.FullPath)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problems.Add($"{file.Name}: cannot be read ({exception.Message}) Check the path and the permissions.");
            return null;
        }
    }
}
