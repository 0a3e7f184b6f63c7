using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Cli.Rendering.Explanations;

/// <summary>A fact of a panel: a piece of code, or a word, and where it stands or what it costs.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="IsCode">Whether it is shown as code.</param>
/// <param name="Note">In parentheses behind it.</param>
/// <param name="Level">Of a complexity, for its colour; null for anything else.</param>
internal readonly record struct PanelItem(string Text, bool IsCode, string? Note = null, ComplexityLevel? Level = null);
