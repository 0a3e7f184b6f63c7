namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>The sides on which a line leaves a cell.</summary>
[Flags]
internal enum LineEnds
{
    None = 0,
    North = 1,
    East = 2,
    South = 4,
    West = 8,
}
