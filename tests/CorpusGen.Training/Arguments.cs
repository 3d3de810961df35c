using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Training.Learning;

namespace CorpusGen.Training;

/// <summary>The command line: positional arguments, and options written name=value.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    internal Arguments(string[] args)
    {
        foreach (string arg in args)
        {
            int sign = arg.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0)
            {
                Positional.Add(arg);
            }
            else
            {
                _options[arg[..sign]] = arg[(sign + 1)..];
            }
        }
    }

    internal List<string> Positional { get; } = [];

    internal string[] List(string name) =>
        _options.TryGetValue(name, out string? value) ? value.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];

    internal TrainingOptions Options()
    {
        var defaults = new TrainingOptions();
        return new TrainingOptions
        {
            LogRows = (int)Number("rows", defaults.LogRows),
            Epochs = (int)Number("epochs", defaults.Epochs),
            Step = Number("step", defaults.Step),
            DropOut = Number("drop", defaults.DropOut),
            SeenAtLeast = (int)Number("seen", defaults.SeenAtLeast),
            Scale = Number("scale", defaults.Scale),
            Copies = (int)Number("copies", defaults.Copies),
            Made = (int)Number("made", defaults.Made),
        };
    }

    private double Number(string name, double fallback) =>
        _options.TryGetValue(name, out string? value) ? double.Parse(value, CultureInfo.InvariantCulture) : fallback;
}
