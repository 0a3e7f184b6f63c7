namespace CodeGuru.Engine.Configuration;

/// <summary>
/// Reads <c>NAME=value</c> lines: <c>export</c> before, quotes around and comments after are allowed, nothing is expanded. What cannot be
/// read is passed over, since the file belongs to other programs as well.
/// </summary>
internal static class DotEnvSource
{
    public static Dictionary<string, (string Value, int Line)> Read(string text)
    {
        var variables = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim().TrimStart('\uFEFF');
            if (line.StartsWith("export ", StringComparison.Ordinal)) line = line[7..].TrimStart();
            var equals = line.IndexOf('=');
            if (equals <= 0 || line[0] == '#') continue;
            var value = Unquote(line[(equals + 1)..].Trim());
            if (value.Length > 0) variables[line[..equals].TrimEnd().ToString()] = (value, number);
        }

        return variables;
    }

    private static string Unquote(ReadOnlySpan<char> value)
    {
        if (value.Length > 1 && value[0] is '"' or '\'')
        {
            var end = value[1..].IndexOf(value[0]);
            if (end >= 0) return value.Slice(1, end).ToString();
        }

        if (value.StartsWith('#')) return "";
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment >= 0 ? value[..comment].TrimEnd() : value).ToString();
    }
}
