namespace CodeGuru.Cli.Rendering.Reviews;

/// <summary>A line that a change takes away or adds.</summary>
internal sealed record DiffLine(bool IsAdded, string Text);
