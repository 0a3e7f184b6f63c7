namespace CodeGuru.Core.Syntax.Highlighting;

/// <summary>A stretch of code in another language than the code around it.</summary>
internal sealed record Injection(Grammar Grammar, int Start, int Length)
{
    /// <summary>What a pattern of an injection query found; null if the language is not known.</summary>
    public static Injection? Of(QueryMatch match)
    {
        var word = match.Properties.GetValueOrDefault("injection.language") ?? match.Node("injection.language")?.Text.ToString();
        return word is not null && GrammarCatalog.ForFence(word) is { } grammar && match.Node("injection.content") is { } content
            ? new Injection(grammar, content.Start, content.Length)
            : null;
    }
}
