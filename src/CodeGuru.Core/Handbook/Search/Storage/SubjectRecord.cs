using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>What the index knows of a subject.</summary>
/// <param name="Name">Number of its name.</param>
/// <param name="Lesson">The lesson that has it.</param>
/// <param name="Index">Which of that lesson's subjects it is.</param>
/// <param name="Family">Number of its family's name; <see cref="NoFamily"/> where it is of none.</param>
/// <param name="Canonical">The same subject in the lesson of its own, where there is one; else itself.</param>
internal readonly record struct SubjectRecord(int Name, ushort Lesson, ushort Index, ushort Family, ushort Canonical)
{
    public const int Size = 12;
    public const ushort NoFamily = ushort.MaxValue;

    public static SubjectRecord Read(ReadOnlySpan<byte> section, int index)
    {
        var bytes = section.Slice(index * Size, Size);
        return new SubjectRecord(
            BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]));
    }

    public void Write(CompiledWriter writer)
    {
        writer.Fixed32(Name);
        writer.Fixed16(Lesson);
        writer.Fixed16(Index);
        writer.Fixed16(Family);
        writer.Fixed16(Canonical);
    }
}
