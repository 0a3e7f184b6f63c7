namespace CodeGuru.Testing;

/// <summary>What a terminal shows.</summary>
/// <param name="Lines">From top to bottom, without trailing space.</param>
/// <param name="Row">The cursor's row, 0-based, on the visible screen.</param>
/// <param name="Column">The cursor's column, 0-based.</param>
/// <param name="Above">Rows that have left the screen at the top.</param>
public sealed record TerminalScreen(IReadOnlyList<string> Lines, int Row, int Column, int Above)
{
    public override string ToString() => string.Join('\n', Lines);
}
