using System.Buffers.Binary;
using System.Text;

namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>Reads what <see cref="CompiledWriter"/> wrote, in place.</summary>
internal ref struct CompiledReader(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position = position;

    public byte Byte() => bytes[position++];

    public int Number() => (int)Number64();

    public ulong Number64()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var b = bytes[position++];
            value |= (ulong)(b & 0x7f) << shift;
            if (b < 0x80) return value;
        }

        throw new InvalidDataException("The compiled handbook is damaged: a number does not end. Install CodeGuru again.");
    }

    public int Fixed32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(bytes[position..]);
        position += 4;
        return value;
    }

    public ReadOnlySpan<byte> Utf8()
    {
        var length = Number();
        var text = bytes.Slice(position, length);
        position += length;
        return text;
    }

    public string Text() => Encoding.UTF8.GetString(Utf8());

    public string? Optional() => Text() is { Length: > 0 } text ? text : null;

    public string[] Texts()
    {
        var items = new string[Number()];
        for (var i = 0; i < items.Length; i++) items[i] = Text();
        return items;
    }
}
