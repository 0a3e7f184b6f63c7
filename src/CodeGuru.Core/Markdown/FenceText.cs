namespace CodeGuru.Core.Markdown;

/// <summary>Writes fenced blocks.</summary>
public static class FenceText
{
    /// <summary>The shortest fence that nothing in <paramref name="code"/> closes.</summary>
    public static string Around(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var fence = "```";
        while (code.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return fence;
    }

    /// <summary>A block with its line end.</summary>
    /// <param name="info">The info string: a language, and words.</param>
    /// <param name="code">What stands in it, without its last line end.</param>
    public static string Of(string info, string code)
    {
        var fence = Around(code);
        return $"{fence}{info}\n{code}\n{fence}\n";
    }
}
