using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>
/// The head of a search index: magic, version, a checksum of what follows the head, the number of lessons, and where each
/// <see cref="IndexSection"/> starts and the last one ends.
/// </summary>
internal sealed class IndexLayout
{
    private const int Magic = 0x58534743; // "CGSX"
    private const int Version = 3;
    private const int SectionCount = (int)IndexSection.Wording + 1;
    private const int HeadSize = 16 + ((SectionCount + 1) * 4);

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int checksum;

    private IndexLayout(ReadOnlyMemory<byte> bytes, int checksum, int lessonCount)
    {
        this.bytes = bytes;
        this.checksum = checksum;
        LessonCount = lessonCount;
    }

    public int LessonCount { get; }

    /// <exception cref="InvalidDataException">The head is not that of an index of this version, or does not fit the bytes.</exception>
    public static IndexLayout Read(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var reader = new CompiledReader(span);
        if (span.Length < HeadSize || reader.Fixed32() != Magic || reader.Fixed32() != Version)
            throw new InvalidDataException("The search index is damaged or of another version. Build or install CodeGuru again.");
        var layout = new IndexLayout(bytes, reader.Fixed32(), reader.Fixed32());
        var last = HeadSize;
        for (var i = 0; i <= SectionCount; i++)
        {
            var offset = reader.Fixed32();
            if (offset < last || offset > span.Length) throw Damaged();
            last = offset;
        }

        if (last != span.Length || layout.LessonCount * (long)LessonRecord.Size != layout[IndexSection.Lessons].Length) throw Damaged();
        return layout;
    }

    public ReadOnlySpan<byte> this[IndexSection section]
    {
        get
        {
            var span = bytes.Span;
            var entry = span.Slice(16 + ((int)section * 4), 8);
            var start = BinaryPrimitives.ReadInt32LittleEndian(entry);
            return span[start..BinaryPrimitives.ReadInt32LittleEndian(entry[4..])];
        }
    }

    /// <summary>Whether the bytes behind the head are those that were built. Reads all of them, which opening does not.</summary>
    public bool MatchesChecksum => Checksum(bytes.Span[HeadSize..]) == checksum;

    public static byte[] Write(int lessonCount, IReadOnlyDictionary<IndexSection, CompiledWriter> sections)
    {
        var body = new CompiledWriter();
        var offsets = new List<int>();
        for (var section = default(IndexSection); (int)section < SectionCount; section++)
        {
            offsets.Add(HeadSize + body.Position);
            body.Raw(sections[section].ToArray());
        }

        offsets.Add(HeadSize + body.Position);
        var head = new CompiledWriter();
        head.Fixed32(Magic);
        head.Fixed32(Version);
        head.Fixed32(Checksum(body.ToArray()));
        head.Fixed32(lessonCount);
        foreach (var offset in offsets) head.Fixed32(offset);
        return [.. head.ToArray(), .. body.ToArray()];
    }

    public static InvalidDataException Damaged(Exception? inner = null) => new("The search index is damaged. Build or install CodeGuru again.", inner);

    // FNV-1a: catches a changed byte, which is all it is for.
    private static int Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes) hash = (hash ^ b) * 16777619u;
        return (int)hash;
    }
}
