namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Lines between two layers that end in the same place and so run together.</summary>
internal sealed class ChannelNet
{
    /// <summary>Columns in which it comes from above.</summary>
    public HashSet<int> Above { get; } = [];

    /// <summary>Columns in which it goes on below.</summary>
    public HashSet<int> Below { get; } = [];

    public List<LayerLink> Links { get; } = [];

    /// <summary>The row of its horizontal line, from the top; -1 for one that is straight.</summary>
    public int Track { get; set; } = -1;

    public int Left => Above.Concat(Below).Min();

    public int Right => Above.Concat(Below).Max();

    public bool IsStraight => Left == Right;
}
