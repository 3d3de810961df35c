using System.CommandLine;
using CorpusGen.Tool;

var root = new RootCommand("Reads article files.")
{
    AnnotateCommand.Create(),
    CheckCommand.Create(),
    ExplainCommand.Create(),
    LockCommand.Create(),
};
ParseResult command = root.Parse(args);
int exitCode = command.Invoke();
return command.Errors.Count > 0 ? ExitCode.BadUsage : exitCode;
