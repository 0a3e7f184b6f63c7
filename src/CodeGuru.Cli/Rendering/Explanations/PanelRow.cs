namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>A line of a panel.</summary>
/// <param name="Label">What is told: <c>Calls</c>.</param>
internal sealed record PanelRow(string Label, IReadOnlyList<PanelItem> Items);
