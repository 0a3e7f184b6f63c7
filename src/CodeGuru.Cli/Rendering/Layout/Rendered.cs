namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>The lines of one or more blocks, and whether they must be kept apart from what stands around them, even in a tight list.</summary>
internal readonly record struct Rendered(List<RenderedLine> Lines, bool AirBefore = false, bool AirAfter = false)
{
    public static Rendered Nothing => new([]);

    /// <summary>Adds <paramref name="next"/> below, with a blank line between if either side, or <paramref name="apart"/>, asks for it.</summary>
    public Rendered Then(Rendered next, bool apart)
    {
        if (next.Lines.Count == 0)
            return this;
        if (Lines.Count == 0)
            return next;
        if (apart || AirAfter || next.AirBefore)
            Lines.Add(RenderedLine.Blank);
        Lines.AddRange(next.Lines);
        return this with { AirAfter = next.AirAfter };
    }
}
