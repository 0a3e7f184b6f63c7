using System.Runtime.InteropServices;
using System.Text;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <param name="texts">The table of texts; its first entry stands for null.</param>
/// <param name="at">Where the part begins.</param>
internal sealed class ByteReader(byte[] bytes, string?[] texts, int at)
{
    private int last;

    public int At => at;

    /// <summary>Begins a part that can be read without those before it.</summary>
    public void Restart() => last = 0;

    public byte Byte() => bytes[at++];

    public bool Flag() => bytes[at++] != 0;

    public int Number()
    {
        int value = bytes[at++];
        if (value < 0x80) return value;
        value &= 0x7f;
        for (var shift = 7; ; shift += 7)
        {
            int next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next < 0x80) return value;
        }
    }

    public SourceSpan Span()
    {
        last += Signed();
        return new SourceSpan(last, last + Signed());
    }

    public string? TextOrNull() => texts[Number()];

    public string Text() => TextOrNull() ?? throw new InvalidDataException("a text is missing");

    public T[] Each<T>(Func<T> read)
    {
        var count = Number();
        // Whatever is counted takes a byte at least: a damaged number must not ask for the machine's memory.
        if (count > bytes.Length - at) throw new InvalidDataException("a number is too large");
        if (count == 0) return [];
        var items = new T[count];
        for (var index = 0; index < count; index++) items[index] = read();
        return items;
    }

    public string[] Texts() => Each(Text);

    public string Characters()
    {
        var head = Number();
        var length = head >> 1;
        if ((head & 1) == 0)
        {
            at += length;
            return Encoding.Latin1.GetString(bytes, at - length, length);
        }

        at += length * sizeof(char);
        return new string(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(at - length * sizeof(char), length * sizeof(char))));
    }

    private int Signed()
    {
        var value = Number();
        return (int)((uint)value >> 1) ^ -(value & 1);
    }
}
