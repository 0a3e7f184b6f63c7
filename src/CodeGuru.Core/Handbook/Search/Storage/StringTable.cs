using System.Buffers.Binary;
using System.Text;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>Numbered texts, read in place.</summary>
internal readonly ref struct StringTable
{
    private readonly ReadOnlySpan<byte> ends;
    private readonly ReadOnlySpan<byte> texts;

    public StringTable(ReadOnlySpan<byte> section)
    {
        Count = BinaryPrimitives.ReadInt32LittleEndian(section);
        ends = section.Slice(4, checked(Count * 4));
        texts = section[(4 + ends.Length)..];
    }

    public int Count { get; }

    public ReadOnlySpan<byte> Utf8(int index)
    {
        var start = index == 0 ? 0 : End(index - 1);
        return texts[start..End(index)];
    }

    public string this[int index] => Encoding.UTF8.GetString(Utf8(index));

    /// <summary>The number of a text in a table that is sorted by bytes; -1 where it is not there.</summary>
    public int Find(string text)
    {
        const int Longest = 256;
        if (text.Length > Longest) return -1;
        Span<byte> buffer = stackalloc byte[Longest * 3];
        ReadOnlySpan<byte> wanted = buffer[..Encoding.UTF8.GetBytes(text, buffer)];
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Utf8(middle).SequenceCompareTo(wanted);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>Their number, where each ends, then the texts as UTF-8.</summary>
    public static void Write(CompiledWriter writer, IReadOnlyCollection<string> texts)
    {
        writer.Fixed32(texts.Count);
        var end = 0;
        foreach (var text in texts) writer.Fixed32(end += Encoding.UTF8.GetByteCount(text));
        foreach (var text in texts) writer.Raw(Encoding.UTF8.GetBytes(text));
    }

    private int End(int index) => BinaryPrimitives.ReadInt32LittleEndian(ends[(index * 4)..]);
}
