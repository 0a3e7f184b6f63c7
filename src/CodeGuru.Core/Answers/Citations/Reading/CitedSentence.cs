namespace CodeGuru.Core.Answers.Citations.Reading;

/// <summary>A sentence of an explanation, in which every piece of code is one character (<see cref="FirstMark"/> and up).</summary>
/// <param name="Heading">What stands above it.</param>
internal sealed record CitedSentence(string Text, IReadOnlyList<int> Offsets, IReadOnlyList<CodeMark> AllMarks, CitedSentence? Heading)
{
    /// <summary>Stands for the first mark of a text, in a range that no text uses (Unicode's private use area).</summary>
    public const char FirstMark = '\uE000';

    public const char LastMark = '\uF8FF';

    /// <summary>A mark in a regular expression.</summary>
    public const string Mark = "[\uE000-\uF8FF]";

    /// <summary>Its marks, with their place in <see cref="Text"/>.</summary>
    public IEnumerable<(CodeMark Mark, int Index)> Marks
    {
        get
        {
            for (var index = 0; index < Text.Length; index++)
            {
                if (IsMark(Text[index])) yield return (MarkOf(Text[index]), index);
            }
        }
    }

    public static bool IsMark(char letter) => letter is >= FirstMark and <= LastMark;

    public CodeMark MarkOf(char letter) => AllMarks[letter - FirstMark];

    /// <summary>The first mark of a stretch; null where it holds none.</summary>
    public CodeMark? MarkIn(string text) => text.FirstOrDefault(IsMark) is var letter and not '\0' ? MarkOf(letter) : null;

    /// <summary>Where a stretch of the sentence stands in the Markdown.</summary>
    public (int Start, int End) Place(int index, int length)
    {
        var last = Math.Min(index + length, Text.Length) - 1;
        return (Offsets[index], IsMark(Text[last]) ? MarkOf(Text[last]).End : Offsets[last] + 1);
    }

    /// <summary>Any text with marks in it as the author wrote it.</summary>
    public string Written(string text) => string.Concat(text.Select(letter => IsMark(letter) ? MarkOf(letter).Text : letter.ToString()));

    /// <summary>A stretch as the author wrote it.</summary>
    public string Written(int index, int length) =>
        Written(Text.Substring(index, length));
}
