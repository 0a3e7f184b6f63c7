namespace CodeGuru.Core.Markdown;

/// <summary>Where printed text first differs from its pattern.</summary>
/// <param name="Line">1-based line of the printed text.</param>
/// <param name="Expected">The pattern's line; null where nothing more was expected.</param>
/// <param name="Actual">The printed line; null where nothing more was printed.</param>
public sealed record OutputMismatch(int Line, string? Expected, string? Actual)
{
    private const int LongestShown = 120;

    /// <summary>One sentence for people.</summary>
    public string Description => (Expected, Actual) switch
    {
        (null, not null) => $"printed a line {Line} that is not expected: {Show(Actual)}",
        (not null, null) => Line == 1 ? $"printed nothing, expected {Show(Expected)}" : $"printed no line {Line}, expected {Show(Expected)}",
        _ => $"printed {Show(Actual)} as line {Line}, expected {Show(Expected)}",
    };

    // A control character in somebody's output must not reach a terminal through a message.
    private static string Show(string? line)
    {
        var clean = new string([.. (line ?? "").Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
        return clean.Length == 0 ? "an empty line" : $"`{(clean.Length > LongestShown ? clean[..LongestShown] + "…" : clean)}`";
    }
}
