using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Handbook.Lint;

/// <summary>Length and filler.</summary>
internal static class ProseRules
{
    private const int MinimumWords = 600;
    private const int MaximumWords = 1400;

    private static readonly string[] Filler = ["simply", "just", "easily", "obviously", "basically", "of course"];

    public static void Check(CheckedLesson lesson)
    {
        var words = 0;
        foreach (var section in lesson.Lesson.Sections)
        {
            var prose = Prose(section.Markdown);
            words += prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
            var line = CheckedLesson.FirstLine(section);
            foreach (var text in prose.Split('\n'))
            {
                if (Filler.FirstOrDefault(filler => ContainsWord(text, filler)) is { } found)
                    lesson.Complain(line, "filler", $"'{found}' says nothing: leave it out");
                line++;
            }
        }

        if (words is < MinimumWords or > MaximumWords)
            lesson.Complain(1, "length", $"{words} words of prose: a lesson has {MinimumWords} to {MaximumWords}");
    }

    /// <summary>The text with its fences blanked, line for line.</summary>
    private static string Prose(string markdown)
    {
        var prose = markdown.ToCharArray();
        foreach (var block in FencedBlock.In(markdown))
        {
            for (var i = block.Start; i < block.End && i < prose.Length; i++)
            {
                if (prose[i] != '\n') prose[i] = ' ';
            }
        }

        return new string(prose);
    }

    private static bool ContainsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsPartOfWord(text[at - 1])) && (end == text.Length || !IsPartOfWord(text[end]))) return true;
        }

        return false;
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c is '`' or '_' or '-' or '"';
}
