using System.Globalization;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>A text and the place in it; moves by what a reader sees as one character. Lines end with a line feed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Cursor">Index in UTF-16 units, never inside a grapheme cluster.</param>
internal readonly record struct TextBuffer(string Text, int Cursor)
{
    public static readonly TextBuffer Empty = new("", 0);

    public int LineStart => Cursor == 0 ? 0 : Text.LastIndexOf('\n', Cursor - 1) + 1;

    public int LineEnd => Text.IndexOf('\n', Cursor) is >= 0 and var end ? end : Text.Length;

    /// <summary>The clusters between the beginning of the line and the cursor.</summary>
    public int Column => new StringInfo(Text[LineStart..Cursor]).LengthInTextElements;

    public static TextBuffer AtEnd(string text) => new(text, text.Length);

    public TextBuffer Insert(string text) => new(Text.Insert(Cursor, text), Cursor + text.Length);

    /// <summary>Without what stands between the cursor and <paramref name="other"/>.</summary>
    public TextBuffer Delete(int other)
    {
        var (from, to) = (Math.Min(Cursor, other), Math.Max(Cursor, other));
        return new TextBuffer(Text.Remove(from, to - from), from);
    }

    public TextBuffer Replace(int from, int to, string text) => new(string.Concat(Text.AsSpan(0, from), text, Text.AsSpan(to)), from + text.Length);

    public TextBuffer MoveTo(int cursor) => this with { Cursor = cursor };

    public int Left()
    {
        if (Cursor == 0) return 0;
        if (Text[Cursor - 1] == '\n') return Cursor - 1;
        // Clusters can only be found from the front.
        var at = LineStart;
        for (var next = at; next < Cursor; next += StringInfo.GetNextTextElementLength(Text, next)) at = next;
        return at;
    }

    public int Right() => Cursor == Text.Length ? Cursor : Math.Min(Text.Length, Cursor + StringInfo.GetNextTextElementLength(Text, Cursor));

    /// <summary>The beginning of the word before the cursor.</summary>
    public int WordLeft()
    {
        var at = Cursor;
        while (at > 0 && !IsWord(Text[at - 1])) at--;
        while (at > 0 && IsWord(Text[at - 1])) at--;
        return at;
    }

    /// <summary>The end of the word after the cursor.</summary>
    public int WordRight()
    {
        var at = Cursor;
        while (at < Text.Length && !IsWord(Text[at])) at++;
        while (at < Text.Length && IsWord(Text[at])) at++;
        return at;
    }

    /// <summary>The beginning of what stands before the cursor without white space.</summary>
    public int BlankLeft()
    {
        var at = Cursor;
        while (at > 0 && char.IsWhiteSpace(Text[at - 1])) at--;
        while (at > 0 && !char.IsWhiteSpace(Text[at - 1])) at--;
        return at;
    }

    /// <summary>The same column one line up; null on the first line.</summary>
    public TextBuffer? Up(int column)
    {
        if (LineStart == 0) return null;
        return MoveTo(new TextBuffer(Text, LineStart - 1).LineStart).ToColumn(column);
    }

    /// <summary>The same column one line down; null on the last line.</summary>
    public TextBuffer? Down(int column) => LineEnd == Text.Length ? null : MoveTo(LineEnd + 1).ToColumn(column);

    private TextBuffer ToColumn(int column)
    {
        var buffer = this;
        for (var i = 0; i < column && buffer.Cursor < buffer.LineEnd; i++) buffer = buffer.MoveTo(buffer.Right());
        return buffer;
    }

    // Half of a surrogate pair counts as part of a word, so that no pair is cut.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
