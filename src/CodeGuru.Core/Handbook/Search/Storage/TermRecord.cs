using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>What the index knows of a stem.</summary>
/// <param name="Postings">Where its postings start.</param>
/// <param name="Lessons">How many lessons have it.</param>
/// <param name="Same">The stem that stands for it, where words of two stems are the same ("dict", "dictionary"); else itself.</param>
/// <param name="Classes">What all words of this stem are: it stands for words whose very form is not known.</param>
internal readonly record struct TermRecord(int Postings, int Same, ushort Lessons, WordClasses Classes)
{
    public const int Size = 12;

    public static TermRecord Read(ReadOnlySpan<byte> section, int index)
    {
        var bytes = section.Slice(index * Size, Size);
        return new TermRecord(
            BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), (WordClasses)BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]));
    }

    public void Write(CompiledWriter writer)
    {
        writer.Fixed32(Postings);
        writer.Fixed32(Same);
        writer.Fixed16(Lessons);
        writer.Fixed16((ushort)Classes);
    }
}
