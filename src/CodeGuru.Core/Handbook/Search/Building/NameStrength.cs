namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>How sure it is, in percent, that a question with a certain name in it speaks of what has that name.</summary>
internal static class NameStrength
{
    public static int Of(IReadOnlyList<string> words, LexiconBuilder lexicon)
    {
        var topical = words.Where(word => (lexicon.ClassesOf(word) & (WordClasses.Glue | WordClasses.Language)) == 0).ToList();
        if (topical.Count == 0) return 50;
        if (words.Count > 1) return topical.Count > 1 || words.Count > 2 ? 90 : 80;
        var classes = lexicon.ClassesOf(words[0]);
        if ((classes & WordClasses.Neutral) != 0) return 30;
        if ((classes & WordClasses.Programming) != 0) return 40;
        return (classes & (WordClasses.Everyday | WordClasses.General)) != 0 ? 60 : 85;
    }
}
