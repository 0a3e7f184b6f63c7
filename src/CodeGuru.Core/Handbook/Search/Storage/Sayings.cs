using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>
/// What lessons say of themselves word for word, titles, aliases and questions, by hash: who asks exactly that means that lesson, also where the words
/// alone say nothing ("what is this in javascript"). What two lessons say is left out.
/// </summary>
internal static class Sayings
{
    private const int Size = 12;

    public static CompiledWriter Write(IReadOnlyList<Lesson> lessons)
    {
        var known = new SortedDictionary<ulong, int>();
        for (var number = 0; number < lessons.Count; number++)
        {
            foreach (var text in lessons[number].Aliases.Concat(lessons[number].Questions).Append(lessons[number].Title))
            {
                var hash = HashOf(text);
                if (!known.TryAdd(hash, number) && known[hash] != number) known[hash] = -1;
            }
        }

        var writer = new CompiledWriter();
        foreach (var (hash, lesson) in known.Where(pair => pair.Value >= 0))
        {
            writer.Fixed32((int)(hash >> 32));
            writer.Fixed32((int)(uint)hash);
            writer.Fixed32(lesson);
        }

        return writer;
    }

    /// <summary>The number of the lesson that says exactly this; -1 where none does, or several do.</summary>
    public static int Find(string text, IndexLayout layout)
    {
        var wanted = HashOf(text);
        var section = layout[IndexSection.Sayings];
        var (low, high) = (0, (section.Length / Size) - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var entry = section.Slice(middle * Size, Size);
            var hash = ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(entry) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]);
            if (hash == wanted) return BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
            if (hash < wanted) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>FNV-1a of the text without what people leave out when they type: capitals, quotation marks, the mark at its end, spaces.</summary>
    private static ulong HashOf(string text)
    {
        var hash = 14695981039346656037ul;
        foreach (var c in text.AsSpan().TrimEnd("?!. \t\r\n"))
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '`' or '"' or '\'' or '’') continue;
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211ul;
        }

        return hash;
    }
}
