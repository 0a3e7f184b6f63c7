namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>
/// Where a line may be broken without a space: around East Asian characters, as Unicode's line breaking algorithm (UAX 14) has it in its main
/// rules, except where that would leave a closing mark at the beginning of a line or an opening one at its end.
/// </summary>
internal static class LineBreaking
{
    // Ideographic and full-width closing marks, small kana and the prolonged sound mark, and closing marks of western text.
    private const string NeverFirst =
        "、。，．・：；！？）］｝〕〉》」』】〙〗〟’”»…‥ー々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜)]},.;:!?%\"'";

    private const string NeverLast = "（［｛〔〈《「『【〘〖〝‘“«([{";

    /// <summary>Whether a new line may begin between two grapheme clusters that no space divides.</summary>
    public static bool Allows(ReadOnlySpan<char> before, int widthBefore, ReadOnlySpan<char> after, int widthAfter) =>
        (widthBefore == 2 || widthAfter == 2) && widthAfter > 0 && !NeverFirst.Contains(after[0]) && !NeverLast.Contains(before[0]);

    /// <summary>White space at which a line may be broken: not the no-break spaces.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' || (c >= '\u1680' && char.IsWhiteSpace(c) && c is not ('\u2007' or '\u202F'));
}
