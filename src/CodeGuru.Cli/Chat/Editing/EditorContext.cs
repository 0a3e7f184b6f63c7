namespace CodeGuru.Cli.Chat.Editing;

/// <summary>What the editor draws on.</summary>
/// <param name="History">Earlier lines, oldest first.</param>
/// <param name="Complete">The ways to go on with the text at the cursor, or null.</param>
internal sealed record EditorContext(IReadOnlyList<string> History, Func<TextBuffer, CompletionMenu?> Complete)
{
    public static readonly EditorContext None = new([], _ => null);
}
