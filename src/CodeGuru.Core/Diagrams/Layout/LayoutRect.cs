namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>A box with its place, in cells.</summary>
internal readonly record struct LayoutRect(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public bool Meets(LayoutRect other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}
