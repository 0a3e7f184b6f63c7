#pragma warning disable
namespace CodeGuru.Core.Handbook.Search;
public static class SearchIndexBuilder { public static byte[] Build(IReadOnlyList<Lesson> lessons) => [1,2,3]; }
public sealed class SearchIndex
{
    public static SearchIndex Open(ReadOnlyMemory<byte> bytes) => new();
    public SearchResult Search(string question, SearchOptions? options = null) => question.Contains("zzz") ? new SearchResult.NotCovered(["python/gil"]) { Intent = Intent.Explain } : question.Contains("multi") ? new SearchResult.Composed(new SubjectReference("python/asyncio", 0, "a"), new SubjectReference("python/multiprocessing-vs-threading", 0, "b"), 1) { Intent = Intent.Compare } : new SearchResult.Found("python/async-vs-threading", 1) { Intent = Intent.Compare };
    public SearchResult Lookup(string topic, SearchOptions? options = null) => Search(topic);
    public IReadOnlyList<string> Rank(string words, int limit = 20) => ["python/asyncio"];
    public IReadOnlyList<string> Nearest(string slug, int limit = 3) => ["python/asyncio"];
}
public sealed record SearchOptions { public string? Language { get; init; } }
public enum Intent { Explain, Compare, Choose, Fix, Example }
public abstract record SearchResult
{
    public required Intent Intent { get; init; }
    public string? Language { get; init; }
    public sealed record Found(string Slug, double Confidence) : SearchResult;
    public sealed record Composed(SubjectReference Left, SubjectReference Right, double Confidence) : SearchResult;
    public sealed record NotCovered(IReadOnlyList<string> Nearest) : SearchResult;
}
public sealed record SubjectReference(string Slug, int Index, string Name);
