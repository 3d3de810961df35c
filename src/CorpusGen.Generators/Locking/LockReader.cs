using System.Linq;
using System.Threading;
using CorpusGen.Generators.Diagnostics;
using CorpusGen.Generators.Inputs;
using CorpusGen.Generators.Quotes;
using CorpusGen.Reading.Locking;
using CorpusGen.Reading.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generators.Locking;

/// <summary>Reads a lock file; nothing of the compiler goes further.</summary>
internal static class LockReader
{
    internal static LockTable Read(AdditionalText file, string projectDirectory, CancellationToken cancellationToken)
    {
        string path = LogicalPath.Of(file.Path, projectDirectory);
        CorpusLock locked = CorpusLock.Parse(file.GetText(cancellationToken)?.ToString() ?? "", out int badLine);
        var place = new TextPosition(badLine - 1, 0);
        DiagnosticInfo[] findings = badLine == 0 ? [] : [new DiagnosticInfo(QuoteDiagnosticIds.BadLockLine, new LocationInfo(path, place, place))];
        return new LockTable(
            ValueList<LockEntry>.From(locked.Documents.Select(document => new LockEntry(path, document))),
            ValueList<DiagnosticInfo>.From(findings));
    }
}
