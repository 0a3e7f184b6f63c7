using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CodeGuru.Core.Handbook;

/// <summary>The YAML between the two <c>---</c> lines of a lesson, read key by key so that every complaint has its line.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";

    private readonly YamlMappingNode root;
    private readonly Action<int, string, string> complain;
    private readonly HashSet<string> read = [];

    private FrontMatter(YamlMappingNode root, Action<int, string, string> complain)
    {
        this.root = root;
        this.complain = complain;
    }

    /// <summary>Splits <paramref name="text"/> into front matter and body; null, with a complaint, where there is no readable front matter.</summary>
    /// <param name="text">The whole file with <c>\n</c> line ends.</param>
    /// <param name="complain">Receives line, rule and message.</param>
    /// <param name="body">What follows the closing fence.</param>
    /// <param name="bodyLine">1-based line on which the body starts.</param>
    public static FrontMatter? Read(string text, Action<int, string, string> complain, out string body, out int bodyLine)
    {
        (body, bodyLine) = (text, 1);
        var end = text.StartsWith(Fence + "\n", StringComparison.Ordinal) ? text.IndexOf("\n" + Fence + "\n", StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            complain(1, "front-matter", "the file must start with front matter between two lines '---'");
            return null;
        }

        var yaml = text[(Fence.Length + 1)..(end + 1)];
        body = text[(end + Fence.Length + 2)..];
        bodyLine = text.AsSpan(0, end + Fence.Length + 2).Count('\n') + 1;
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }]) return new FrontMatter(mapping, complain);
            complain(2, "front-matter", "the front matter must be one YAML mapping");
        }
        catch (YamlException error)
        {
            complain((int)error.Start.Line + 1, "front-matter", $"not valid YAML: {error.Message}");
        }

        return null;
    }

    public int LineOf(string key) => Find(key) is { } node ? Line(node) : 1;

    public string? Text(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } value } => value.Trim(),
        var node => Complain<string>(node, $"'{key}' must be a text"),
    };

    public string Required(string key)
    {
        if (Find(key) is null) complain(1, "key-missing", $"'{key}' is missing");
        return Text(key) ?? "";
    }

    public IReadOnlyList<string> List(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence when sequence.All(item => item is YamlScalarNode) => [.. sequence.Select(item => ((YamlScalarNode)item).Value!.Trim())],
        var node => Complain<IReadOnlyList<string>>(node, $"'{key}' must be a list of texts") ?? [],
    };

    public IReadOnlyList<KeyValuePair<string, string>> Map(string key) => Find(key) switch
    {
        null => [],
        YamlMappingNode map when map.All(pair => pair is { Key: YamlScalarNode, Value: YamlScalarNode }) =>
            [.. map.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!.Trim(), ((YamlScalarNode)pair.Value).Value!.Trim()))],
        var node => Complain<IReadOnlyList<KeyValuePair<string, string>>>(node, $"'{key}' must map texts to texts") ?? [],
    };

    /// <summary>The mappings of a list, each to be read like a front matter of its own.</summary>
    public IReadOnlyList<FrontMatter> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode sequence when sequence.All(item => item is YamlMappingNode) =>
            [.. sequence.Select(item => new FrontMatter((YamlMappingNode)item, complain))],
        var node => Complain<IReadOnlyList<FrontMatter>>(node, $"'{key}' must be a list of mappings") ?? [],
    };

    /// <summary>Complains of every key that nothing has asked for.</summary>
    public void RejectUnread()
    {
        foreach (var key in root.Children.Keys.OfType<YamlScalarNode>().Where(key => !read.Contains(key.Value!)))
            complain(Line(key), "key-unknown", $"'{key.Value}' is not a key of a lesson's front matter");
    }

    private YamlNode? Find(string key)
    {
        read.Add(key);
        return root.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private T? Complain<T>(YamlNode node, string message) where T : class
    {
        complain(Line(node), "key-value", message);
        return null;
    }

    // The opening fence is line 1 of the file.
    private static int Line(YamlNode node) => (int)node.Start.Line + 1;
}
