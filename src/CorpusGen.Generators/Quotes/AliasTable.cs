using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generators.Quotes;

/// <summary>Whether names in a file can be aliases. Asking the compiler for each attribute would bind files that quote nothing.</summary>
internal sealed class AliasTable(Compilation compilation)
{
    private bool? _hasGlobal;

    internal bool MayHave(SyntaxTree tree, CancellationToken cancellationToken)
    {
        _hasGlobal ??= compilation.SyntaxTrees.Any(other => Has(other, isGlobal: true, cancellationToken));
        return _hasGlobal.Value || Has(tree, isGlobal: false, cancellationToken);
    }

    private static bool Has(SyntaxTree tree, bool isGlobal, CancellationToken cancellationToken)
    {
        if (tree.GetRoot(cancellationToken) is not CompilationUnitSyntax unit)
        {
            return false;
        }

        return unit.Usings.Any(directive => IsAlias(directive) && (!isGlobal || directive.GlobalKeyword.RawKind != 0))
            || (!isGlobal && unit.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(HasAlias));
    }

    private static bool HasAlias(BaseNamespaceDeclarationSyntax space) =>
        space.Usings.Any(IsAlias) || space.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(HasAlias);

    private static bool IsAlias(UsingDirectiveSyntax directive) => directive.Alias is not null;
}
