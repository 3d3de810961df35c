using System.CommandLine;
using CorpusGen.Tool;

var root = new RootCommand("Reads article files.")
{
    AnnotateCommand.Create(),
};
return root.Parse(args).Invoke();
