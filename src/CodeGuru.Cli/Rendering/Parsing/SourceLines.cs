namespace CodeGuru.Cli.Rendering.Parsing;

/// <summary>Line endings as Markdown knows them; .NET's own normalisation also takes form feeds and U+0085 for line endings.</summary>
internal static class SourceLines
{
    public static string Normalise(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
