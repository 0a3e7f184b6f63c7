namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>
/// The head of a compiled handbook: magic, version, then for each of the three parts its count or length and its offset. Lessons are sorted
/// by slug and coloured code by hash, both behind tables of fixed width, so that opening reads 32 bytes and finding is a binary search.
/// </summary>
internal readonly record struct HandbookLayout(
    int LessonCount, int LessonTable, int HighlightCount, int HighlightTable, int IndexLength, int Index)
{
    public const int Size = 32;

    /// <summary>Offset of the lesson.</summary>
    public const int LessonEntrySize = 4;

    /// <summary>Hash of language and code, offset of the spans.</summary>
    public const int HighlightEntrySize = 12;

    private const int Magic = 0x42484743; // "CGHB"
    private const int Version = 1;

    public void Write(CompiledWriter writer)
    {
        writer.Fixed32(Magic);
        writer.Fixed32(Version);
        writer.Fixed32(LessonCount);
        writer.Fixed32(LessonTable);
        writer.Fixed32(HighlightCount);
        writer.Fixed32(HighlightTable);
        writer.Fixed32(IndexLength);
        writer.Fixed32(Index);
    }

    public static HandbookLayout Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new CompiledReader(bytes);
        if (bytes.Length < Size || reader.Fixed32() != Magic || reader.Fixed32() != Version)
            throw new InvalidDataException("The compiled handbook is damaged or of another version. Build or install CodeGuru again.");
        var layout = new HandbookLayout(
            reader.Fixed32(), reader.Fixed32(), reader.Fixed32(), reader.Fixed32(), reader.Fixed32(), reader.Fixed32());
        if (!layout.Fits(bytes.Length))
            throw new InvalidDataException("The compiled handbook is cut short. Build or install CodeGuru again.");
        return layout;
    }

    private bool Fits(int length) =>
        Within(LessonTable, (long)LessonCount * LessonEntrySize, length)
        && Within(HighlightTable, (long)HighlightCount * HighlightEntrySize, length)
        && Within(Index, IndexLength, length);

    private static bool Within(int offset, long size, int length) => offset >= Size && size >= 0 && offset + size <= length;
}
