using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>What the index knows of a word as it is written.</summary>
/// <param name="Term">Its stem.</param>
/// <param name="Letters">Which letters it has, a bit each, so that most candidates for a typing error are ruled out at a glance.</param>
/// <param name="Classes">What kind of word it is.</param>
/// <param name="Language">The language that it names or implies, by number; 0 for none.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Expansions">Where its expansions start; 0 for none.</param>
internal readonly record struct SurfaceRecord(int Term, uint Letters, WordClasses Classes, byte Language, byte Length, int Expansions)
{
    public const int Size = 16;

    public static SurfaceRecord Read(ReadOnlySpan<byte> section, int index)
    {
        var bytes = section.Slice(index * Size, Size);
        return new SurfaceRecord(
            BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]),
            (WordClasses)BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), bytes[10], bytes[11],
            BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]));
    }

    public void Write(CompiledWriter writer)
    {
        writer.Fixed32(Term);
        writer.Fixed32((int)Letters);
        writer.Fixed16((ushort)Classes);
        writer.Byte(Language);
        writer.Byte(Length);
        writer.Fixed32(Expansions);
    }

    /// <summary>A bit for each letter from a to z, the others share the rest.</summary>
    public static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c is >= 'a' and <= 'z' ? c - 'a' : 26 + (c & 3));
        return letters;
    }
}
