namespace CodeGuru.Cli.Rendering;

/// <summary>One line for the terminal, without its line break.</summary>
/// <param name="Runs">Its text from left to right.</param>
/// <param name="IsCode">
/// The line is copied as it stands: nothing is put before or behind it, and only such a line may be wider than the terminal, which then breaks it.
/// </param>
internal sealed record RenderedLine(IReadOnlyList<StyledRun> Runs, bool IsCode = false)
{
    public static RenderedLine Blank { get; } = new([]);

    /// <summary>Its width in cells; a code line can take several rows of the terminal.</summary>
    public int Width
    {
        get
        {
            var width = 0;
            foreach (var run in Runs)
                width += CellWidth.Of(run.Text);
            return width;
        }
    }

    /// <summary>The text alone.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    public override string ToString() => Text;
}
