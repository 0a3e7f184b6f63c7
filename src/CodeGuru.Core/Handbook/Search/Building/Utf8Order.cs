using System.Text;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Orders texts by their UTF-8 bytes, as the tables of an index are searched.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y) => Encoding.UTF8.GetBytes(x ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y ?? ""));
}
