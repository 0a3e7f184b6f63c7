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
internal readonly record struct LessonRecord(
    int Slug, byte Language, ulong Languages, LessonKind Kind, ushort FirstSubject, ushort SubjectCount, ulong Names, ulong Questions)
{
    public const int MaxPassages = 64;
    public const int MaxKeywords = 64;
    public const int MaxBlocks = 64;
    public const int Size = FixedSize + MaxPassages + MaxKeywords;

    private const int FixedSize = 36;

    // Weights of passages are kept in tenths: a byte holds any sentence.
    private const float WeightUnit = 0.1f;

    public static LessonRecord Read(ReadOnlySpan<byte> section, int index)
    {
        var bytes = section.Slice(index * Size, Size);
        return new LessonRecord(
            BinaryPrimitives.ReadInt32LittleEndian(bytes), bytes[4], BinaryPrimitives.ReadUInt64LittleEndian(bytes[28..]), (LessonKind)bytes[5],
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[12..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes[20..]));
    }

    /// <summary>What all words of a passage weigh together.</summary>
    public static float PassageWeight(ReadOnlySpan<byte> section, int index, int passage) => section[(index * Size) + FixedSize + passage] * WeightUnit;

    /// <summary>What all words of a keyword weigh together.</summary>
    public static float KeywordWeight(ReadOnlySpan<byte> section, int index, int keyword) =>
        section[(index * Size) + FixedSize + MaxPassages + keyword] * WeightUnit;

    public void Write(CompiledWriter writer, IReadOnlyList<float> passageWeights, IReadOnlyList<float> keywordWeights)
    {
        writer.Fixed32(Slug);
        writer.Byte(Language);
        writer.Byte((byte)Kind);
        writer.Fixed16(FirstSubject);
        writer.Fixed16(SubjectCount);
        writer.Fixed16(0);
        writer.Fixed64(Names);
        writer.Fixed64(Questions);
        writer.Fixed64(Languages);
        WriteWeights(writer, passageWeights, MaxPassages);
        WriteWeights(writer, keywordWeights, MaxKeywords);
    }

    private static void WriteWeights(CompiledWriter writer, IReadOnlyList<float> weights, int count)
    {
        for (var i = 0; i < count; i++)
            writer.Byte(i < weights.Count ? (byte)Math.Min(byte.MaxValue, MathF.Round(weights[i] / WeightUnit)) : (byte)0);
    }
}
