namespace CodeGuru.Core.Analysis.Calls;

/// <summary>Where a collection comes from that is not written out: a declared type, or an object of a library's class.</summary>
/// <param name="library">What its own members belong to; null where something else says it.</param>
internal sealed class CollectionSite(string? library)
{
    public string? Library => library;
}
