using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Gathers phrases, then numbers and writes them.</summary>
internal sealed class PhraseBuilder(LexiconBuilder lexicon)
{
    private const int LongestPhrase = 12;
    private const int NamesakePercent = 90;

    private readonly List<Phrase> phrases = [];
    private readonly Dictionary<string, (string[] Asked, List<string[]> Explained)> synonyms = [];

    public void Add(string[] words, PhraseKind kind, int value) => Add(new Phrase(words, kind, value, -1, -1));

    /// <summary>A name of a lesson's subject, or with <paramref name="subject"/> -1 of the lesson as a whole.</summary>
    public void AddName(string name, int lesson, int subject)
    {
        var words = Tokenizer.Read(name).Select(token => token.Text).ToArray();
        if (words.Length is 0 or > LongestPhrase) return;
        Add(new Phrase(words, PhraseKind.Name, 0, lesson, subject));
        if (words.Length == 1 && (lexicon.ClassesOf(words[0]) & WordClasses.Glue) == 0) lexicon.AddWord(words[0], WordClasses.Name);
    }

    /// <summary>To be called when all names are known.</summary>
    public void AddSynonym(VocabularySynonym synonym)
    {
        var (asked, explained, isEqual) = synonym;
        if (isEqual) AddNamesake(asked, explained);
        foreach (var word in asked.Concat(explained)) lexicon.AddWord(word, WordClasses.None);
        if (asked.Length == 1)
        {
            lexicon.AddSynonym(asked[0], explained);
            return;
        }

        var key = string.Join(' ', asked);
        if (!synonyms.TryGetValue(key, out var known)) synonyms.Add(key, known = (asked, []));
        known.Explained.Add(explained);
    }

    /// <summary>What means the same as a name is a name.</summary>
    private void AddNamesake(string[] asked, string[] explained)
    {
        foreach (var phrase in phrases.Where(phrase => phrase.Kind == PhraseKind.Name && !phrase.IsNamesake && phrase.Words.SequenceEqual(explained)).ToList())
        {
            if (phrases.Exists(known => known.Words.SequenceEqual(asked) && known.Lesson == phrase.Lesson && known.Subject == phrase.Subject)) continue;
            Add(phrase with { Words = asked, IsNamesake = true });
        }
    }

    public void Write(IDictionary<IndexSection, CompiledWriter> sections, CompiledWriter expansions)
    {
        foreach (var (asked, explained) in synonyms.Values)
        {
            var known = explained.Where(words => words.All(lexicon.OccursInLessons)).Select(lexicon.ToExpansion).ToList();
            if (known.Count == 0) continue;
            phrases.Add(new Phrase(asked, PhraseKind.Synonym, expansions.Position, -1, -1));
            Expansion.WriteAll(expansions, known);
        }

        var (starts, data) = (new CompiledWriter(), new CompiledWriter());
        foreach (var phrase in phrases.OrderBy(phrase => lexicon.TermNumber(phrase.Words[0])).ThenByDescending(phrase => phrase.Words.Length))
        {
            starts.Fixed32(lexicon.TermNumber(phrase.Words[0]));
            starts.Fixed32(data.Position);
            var value = phrase.Kind == PhraseKind.Name ? NameStrength.Of(phrase.Words, lexicon) * (phrase.IsNamesake ? NamesakePercent : 100) / 100 : phrase.Value;
            new PhraseRecord(
                [.. phrase.Words.Select(lexicon.TermNumber)], [.. phrase.Words.Select(lexicon.SurfaceNumber)],
                phrase.Kind, value, phrase.Lesson, phrase.Subject).Write(data);
        }

        sections[IndexSection.PhraseStarts] = starts;
        sections[IndexSection.Phrases] = data;
    }

    private void Add(Phrase phrase)
    {
        foreach (var word in phrase.Words) lexicon.AddWord(word, WordClasses.None);
        phrases.Add(phrase);
    }

    private sealed record Phrase(string[] Words, PhraseKind Kind, int Value, int Lesson, int Subject, bool IsNamesake = false);
}
