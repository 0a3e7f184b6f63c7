namespace CodeGuru.Cli.Chat.Editing;

/// <summary>The ways to go on with the word before the cursor.</summary>
/// <param name="Start">Where the word begins.</param>
/// <param name="Items">At least one.</param>
internal sealed record CompletionMenu(int Start, IReadOnlyList<CompletionItem> Items)
{
    /// <summary>The item that stands in the text now; -1 where none was chosen yet.</summary>
    public int Selected { get; init; } = -1;

    /// <summary>The text before an item was chosen.</summary>
    public TextBuffer Original { get; init; }

    public TextBuffer Choose(int index) => Original.Replace(Start, Original.Cursor, Items[index].Text);

    /// <summary>What all items begin with.</summary>
    public string CommonPrefix()
    {
        var prefix = Items[0].Text.AsSpan();
        foreach (var item in Items) prefix = prefix[..prefix.CommonPrefixLength(item.Text)];
        return prefix.ToString();
    }
}
