using CodeGuru.Core.Explanations.Composing;

namespace CodeGuru.Core.Explanations.Panels;

/// <summary>A name and where it stands.</summary>
/// <param name="Path">Of the file, as a person would name it; null for the file that is shown.</param>
/// <param name="Line">1-based.</param>
public sealed record PlacedName(string Name, int Line, string? Path = null)
{
    /// <summary>The nearest name around that was written, where this one was made up for a function without one: empty at the top level. Null for any other, with type arguments too.</summary>
    public string? Around => SymbolName.MadeUpAt(Name) is >= 0 and var at ? Name[..at].TrimEnd('.', ':') : null;
}
