namespace CodeGuru.Core.Explanations;

/// <summary>Explains code from facts alone: what it does not know, it leaves out.</summary>
public static class CodeExplainer
{
    public static Explanation Explain(ExplainedCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var panel = Panels.FactsPanel.Of(code);
        var summary = Summary(code, panel);
        return new Explanation
        {
            Summary = summary,
            Simple = summary,
            Detailed = summary,
            DeepDive = summary,
            CommonMistakes = [.. code.Warnings.Select(warning => $"{warning.Message} ({warning.Path}:{warning.Line})")],
            Citations = [panel.Place],
        };
    }

    private static string Summary(ExplainedCode code, Panels.FactsPanel panel) => Documentation(code.Part) is { } documentation
        ? $"`{panel.Name}`: {documentation}"
        : $"`{panel.Name}` is a {panel.Kind} of {panel.LineCount} lines ({panel.Place}).";

    /// <summary>The first sentence of what the author says of it.</summary>
    private static string? Documentation(ExplainedPart part)
    {
        var symbol = part switch
        {
            ExplainedPart.File file => file.In.Code.Module,
            ExplainedPart.Declaration declaration => declaration.Symbol,
            _ => null,
        };
        if (symbol?.Documentation?.Trim() is not { Length: > 0 } text) return null;
        var paragraph = text.Split("\n\n")[0].ReplaceLineEndings(" ");
        return paragraph.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? paragraph[..(end + 1)] : paragraph;
    }
}
