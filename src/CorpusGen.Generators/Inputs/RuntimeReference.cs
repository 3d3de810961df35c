using System;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Inputs;

/// <summary>Tells the run-time library among the references, without asking the compilation, which changes at every keystroke.</summary>
internal static class RuntimeReference
{
    private const string AssemblyName = "CorpusGen";

    internal static bool Is(MetadataReference reference)
    {
        if (reference is CompilationReference project)
        {
            return project.Compilation.AssemblyName == AssemblyName;
        }

        string? path = (reference as PortableExecutableReference)?.FilePath ?? reference.Display;
        if (path is null)
        {
            return false;
        }

        string name = path.Substring(Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
        return string.Equals(name, AssemblyName + ".dll", StringComparison.OrdinalIgnoreCase);
    }
}
