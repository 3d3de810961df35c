using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generators.Naming;

/// <content>Namespaces, whose parts must be no keywords of C#.</content>
internal static partial class Identifier
{
    /// <summary>A valid namespace made of a property's value; empty when nothing is left of it.</summary>
    internal static string Namespace(string value)
    {
        var parts = new List<string>();
        foreach (string part in value.Split('.'))
        {
            var name = new StringBuilder();
            foreach (char c in part.Trim())
            {
                bool valid = c == '_' || char.IsLetterOrDigit(c);
                name.Append(valid ? c : '_');
            }

            if (name.Length > 0)
            {
                parts.Add(char.IsDigit(name[0]) ? "_" + name : name.ToString());
            }
        }

        return string.Join(".", parts.ConvertAll(static part => SyntaxFacts.GetKeywordKind(part)
            == SyntaxKind.None ? part : "@" + part));
    }
}
