using CodeGuru.Core.Handbook.Search.Asking;
using CodeGuru.Core.Handbook.Search.Scoring;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search;

/// <summary>Finds the lesson that answers a question, in the bytes that <see cref="SearchIndexBuilder"/> made: nothing is read before it is needed.</summary>
public sealed class SearchIndex
{
    private const int Candidates = 12;
    private const int NearestCount = 3;

    private readonly IndexLayout layout;

    private SearchIndex(IndexLayout layout) => this.layout = layout;

    /// <exception cref="InvalidDataException">The bytes are not a search index of this version.</exception>
    public static SearchIndex Open(ReadOnlyMemory<byte> bytes) => new(IndexLayout.Read(bytes));

    /// <summary>The lesson that answers a question, or two subjects to set side by side, or what comes nearest.</summary>
    /// <exception cref="InvalidDataException">The bytes were damaged.</exception>
    public SearchResult Search(string question, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Guarded(() => new Ranking(question, options?.Language, layout, Candidates).Decide(NearestCount));
    }

    /// <summary>The lesson of that slug, title or alias; for anything else as <see cref="Search"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes were damaged.</exception>
    public SearchResult Lookup(string topic, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return Guarded(() =>
        {
            var ranking = new Ranking(topic, options?.Language, layout, Candidates);
            return ranking.Entitled(Slugs.Find(topic, layout)) ?? ranking.Decide(NearestCount);
        });
    }

    /// <summary>Slugs of lessons that have the words, best first; empty where none has.</summary>
    /// <exception cref="InvalidDataException">The bytes were damaged.</exception>
    public IReadOnlyList<string> Rank(string words, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Guarded(() => new Ranking(words, null, layout, limit).Slugs());
    }

    /// <summary>Slugs that somebody who typed an unknown one may have meant, likeliest first.</summary>
    /// <exception cref="InvalidDataException">The bytes were damaged.</exception>
    public IReadOnlyList<string> Nearest(string slug, int limit = NearestCount)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return Guarded(() => Slugs.Near(slug, Rank(slug.Replace('/', ' ')), limit, layout));
    }

    /// <summary>The id of the programming language that a word names: <c>csharp</c> for <c>C#</c>; null where it names none.</summary>
    /// <exception cref="InvalidDataException">The bytes were damaged.</exception>
    public string? LanguageOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Guarded(() => KnownLanguages.Name(KnownLanguages.Numbered(name, new Lexicon(layout), layout), layout));
    }

    /// <summary>The ids of the programming languages that questions can name.</summary>
    public IReadOnlyList<string> Languages => Guarded(() => KnownLanguages.All(layout));

    /// <summary>The ranking behind an answer, for calibration.</summary>
    internal Ranking Explain(string question, SearchOptions? options = null) => new(question, options?.Language, layout, Candidates);

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw IndexLayout.Damaged(error);
        }
    }
}
