using System;
using System.CommandLine;
using System.IO;
using CorpusGen.Tool;

var root = new RootCommand("Reads article files.")
{
    AnnotateCommand.Create(),
    CheckCommand.Create(),
    ExplainCommand.Create(),
    LockCommand.Create(),
};
ParseResult command = root.Parse(args);
try
{
    int exitCode = command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return command.Errors.Count > 0 ? ExitCode.BadUsage : exitCode;
}
catch (IOException exception)
{
    Console.Error.WriteLine($"The output cannot be written ({exception.Message}) Check where it goes.");
    return ExitCode.SomeFilesFailed;
}
