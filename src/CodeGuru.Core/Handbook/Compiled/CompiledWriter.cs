using System.Buffers.Binary;
using System.Text;

namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>Writes the compiled handbook's primitives: variable-length integers, UTF-8 texts, lists. <see cref="CompiledReader"/> mirrors it.</summary>
internal sealed class CompiledWriter
{
    private readonly List<byte> bytes = [];

    public int Position => bytes.Count;

    public byte[] ToArray() => [.. bytes];

    public void Raw(ReadOnlySpan<byte> value)
    {
        foreach (var b in value) bytes.Add(b);
    }

    public void Byte(byte value) => bytes.Add(value);

    /// <summary>LEB128.</summary>
    public void Number(int value) => Number64((uint)value);

    /// <summary>LEB128.</summary>
    public void Number64(ulong value)
    {
        for (; value >= 0x80; value >>= 7) bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
    }

    /// <summary>Fixed width, for tables that are searched in place.</summary>
    public void Fixed16(ushort value)
    {
        Span<byte> buffer = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(buffer, value);
        Raw(buffer);
    }

    /// <summary>Fixed width, for tables that are searched in place.</summary>
    public void Fixed32(int value)
    {
        Span<byte> buffer = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(buffer, value);
        Raw(buffer);
    }

    /// <summary>Fixed width, for tables that are searched in place.</summary>
    public void Fixed64(ulong value)
    {
        Span<byte> buffer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(buffer, value);
        Raw(buffer);
    }

    public void Text(string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        Number(utf8.Length);
        Raw(utf8);
    }

    /// <summary>Null and the empty text are the same.</summary>
    public void Optional(string? value) => Text(value ?? "");

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    public void Texts(IReadOnlyCollection<string> items) => List(items, Text);
}
