namespace CodeGuru.Core.Markdown;

/// <summary>Writes code within a line of prose.</summary>
public static class CodeSpan
{
    /// <summary>The shortest span that nothing in <paramref name="text"/> closes: it ends at a run of as many backticks as it begins with (CommonMark 6.1).</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return longest == 0 ? $"`{text}`" : $"{fence} {text} {fence}";
    }
}
