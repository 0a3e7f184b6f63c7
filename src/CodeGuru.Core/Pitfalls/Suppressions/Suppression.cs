using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.Suppressions;

/// <summary>A comment that tells a review to be silent: <c>codeguru: ignore CG1001 reason</c>.</summary>
/// <param name="Span">From the word <c>codeguru</c> on.</param>
/// <param name="Rules">Ids or names, as written.</param>
/// <param name="Line">The line that it is about; 0: the whole file.</param>
internal sealed record Suppression(SourceSpan Span, IReadOnlyList<string> Rules, string Reason, int Line)
{
    public bool Covers(Pitfall pitfall) => (Line == 0 || (pitfall.Line <= Line && pitfall.EndLine >= Line) || pitfall.Line == Line)
        && Rules.Any(rule => rule.Equals(pitfall.About.Id, StringComparison.OrdinalIgnoreCase) || rule.Equals(pitfall.About.Name, StringComparison.OrdinalIgnoreCase));
}
