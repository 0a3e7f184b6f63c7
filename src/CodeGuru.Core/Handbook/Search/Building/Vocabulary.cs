using System.Reflection;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>What is known of English and of computing apart from the lessons: the files in <c>Vocabulary/</c>, read when an index is built.</summary>
internal sealed class Vocabulary
{
    private static readonly (string File, WordClasses Class)[] ClassFiles =
    [
        ("glue", WordClasses.Glue), ("neutral", WordClasses.Neutral), ("programming", WordClasses.Programming),
        ("common", WordClasses.Everyday), ("general", WordClasses.General), ("technology", WordClasses.Technology),
    ];

    /// <summary>Words and phrases with the class they are listed under.</summary>
    public List<(string[] Words, WordClasses Class)> Entries { get; } = [];

    public List<VocabularyLanguage> Languages { get; } = [];

    /// <summary>Words that are the same although their stems differ.</summary>
    public List<string[]> Same { get; } = [];

    /// <summary>What may explain what: a question's left by a lesson's right.</summary>
    public List<VocabularySynonym> Synonyms { get; } = [];

    public static Vocabulary Load()
    {
        var vocabulary = new Vocabulary();
        foreach (var (file, @class) in ClassFiles)
        {
            foreach (var entry in Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                vocabulary.Entries.Add((WordsOf(entry), @class));
        }

        foreach (var line in Lines("languages")) vocabulary.AddLanguage(line);
        foreach (var line in Lines("synonyms")) vocabulary.AddSynonyms(line);
        return vocabulary;
    }

    /// <summary>The words of an entry as a question's would be cut; <c>_</c> joins them unless the entry stands in backticks.</summary>
    internal static string[] WordsOf(string entry)
    {
        var text = entry.StartsWith('`') ? entry.Trim('`') : entry.StartsWith('_') ? entry : entry.Replace('_', ' ');
        return [.. Tokenizer.Read(text).Select(token => token.Text)];
    }

    private void AddLanguage(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (id, relation) = (parts[0], parts[1]);
        var language = Languages.Find(known => known.Id == id);
        if (language is null) Languages.Add(language = new VocabularyLanguage(id));
        switch (relation)
        {
            case "~":
                language.HeldFor = parts[2];
                break;
            case "=":
                language.Names.AddRange(parts[2..].Select(name => (WordsOf(name.TrimStart('?')), name.StartsWith('?'))));
                break;
            case "<":
                language.Implied.AddRange(parts[2..].Select(WordsOf));
                break;
            default:
                throw new InvalidOperationException($"languages.txt: '{line}' has none of '=', '<', '~' after the language.");
        }
    }

    private void AddSynonyms(string line)
    {
        if (line.StartsWith("= ", StringComparison.Ordinal))
        {
            Same.Add([.. MembersOf(line[2..]).Select(words => words.Single())]);
            return;
        }

        var sides = line.Split('>');
        var left = MembersOf(sides[0]);
        if (sides.Length > 1)
        {
            Synonyms.AddRange(left.SelectMany(asked => MembersOf(sides[1]).Select(explained => new VocabularySynonym(asked, explained, IsEqual: false))));
            return;
        }

        foreach (var asked in left)
            Synonyms.AddRange(left.Where(other => other != asked).Select(other => new VocabularySynonym(asked, other, IsEqual: true)));
    }

    private static string[][] MembersOf(string side) =>
        [.. side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WordsOf)];

    private static IEnumerable<string> Lines(string file)
    {
        var name = $"search/{file}.txt";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) yield return line;
        }
    }
}
