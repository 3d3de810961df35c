using System.Collections.Generic;
using System.IO;
using YamlDotNet.RepresentationModel;

namespace CorpusGen.Reading.Tests.Formats;

/// <summary>Files of the YAML test suite: lists of cases, each with a YAML text and whether it is malformed.</summary>
internal static class YamlSuite
{
    internal static IEnumerable<(string Yaml, bool Fails)> Cases(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(file));
        foreach (YamlNode node in (YamlSequenceNode)stream.Documents[0].RootNode)
        {
            var map = (YamlMappingNode)node;
            if (map.Children.TryGetValue("yaml", out YamlNode? yaml))
            {
                yield return (Visible(((YamlScalarNode)yaml).Value!), map.Children.TryGetValue("fail", out YamlNode? fails) && fails.ToString() == "true");
            }
        }
    }

    /// <summary>The suite writes white space that matters with signs of its own.</summary>
    private static string Visible(string yaml) =>
        yaml.Replace("␣", " ").Replace("———»", "\t").Replace("——»", "\t").Replace("—»", "\t").Replace("»", "\t").Replace("↵", "").Replace("∎", "").Replace("←", "\r").Replace("⇔", "\uFEFF");
}
