using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>What the index knows of a lesson.</summary>
/// <param name="Slug">Number of its slug among the names.</param>
/// <param name="Language">Number of its language; 0 where it is about none.</param>
/// <param name="Languages">The languages it holds for, a bit each: its own, or those that a lesson about none was run on.</param>
/// <param name="Kind">What it teaches.</param>
/// <param name="FirstSubject">Number of its first subject.</param>
/// <param name="SubjectCount">How many it has.</param>
/// <param name="Names">Which passages are names: a bit each, as the next three.</param>
/// <param name="Questions">Which passages are questions.</param>
/// <param name="Keywords">Which passages are keywords.</param>
internal readonly record struct LessonRecord(
    int Slug, byte Language, ulong Languages, LessonKind Kind, ushort FirstSubject, ushort SubjectCount, ulong Names, ulong Questions, ulong Keywords)
{
    public const int MaxPassages = 64;
    public const int MaxBlocks = 64;
    public const int Size = FixedSize + MaxPassages;

    private const int FixedSize = 44;

    // Weights of passages are kept in tenths: a byte holds any sentence.
    private const float WeightUnit = 0.1f;

    public static LessonRecord Read(ReadOnlySpan<byte> section, int index)
    {
        var bytes = section.Slice(index * Size, Size);
        return new LessonRecord(
            BinaryPrimitives.ReadInt32LittleEndian(bytes), bytes[4], BinaryPrimitives.ReadUInt64LittleEndian(bytes[36..]), (LessonKind)bytes[5],
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[12..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes[20..]),
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[28..]));
    }

    /// <summary>What all words of a passage weigh together.</summary>
    public static float PassageWeight(ReadOnlySpan<byte> section, int index, int passage) => section[(index * Size) + FixedSize + passage] * WeightUnit;

    public void Write(CompiledWriter writer, IReadOnlyList<float> passageWeights)
    {
        writer.Fixed32(Slug);
        writer.Byte(Language);
        writer.Byte((byte)Kind);
        writer.Fixed16(FirstSubject);
        writer.Fixed16(SubjectCount);
        writer.Fixed16(0);
        writer.Fixed64(Names);
        writer.Fixed64(Questions);
        writer.Fixed64(Keywords);
        writer.Fixed64(Languages);
        for (var i = 0; i < MaxPassages; i++)
            writer.Byte(i < passageWeights.Count ? (byte)Math.Min(byte.MaxValue, MathF.Round(passageWeights[i] / WeightUnit)) : (byte)0);
    }
}
