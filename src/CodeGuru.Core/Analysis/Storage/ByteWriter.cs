using System.Runtime.InteropServices;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Writes small numbers in few bytes, places as steps from the one before, and every text once.</summary>
internal sealed class ByteWriter(TextTable texts)
{
    private byte[] bytes = new byte[256];
    private int length;
    private int last;

    public int Length => length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Begins a part that can be read without those before it.</summary>
    public void Restart() => last = 0;

    public void Byte(int value)
    {
        if (length == bytes.Length) Array.Resize(ref bytes, length * 2);
        bytes[length++] = (byte)value;
    }

    public void Flag(bool value) => Byte(value ? 1 : 0);

    // LEB128, unsigned.
    public void Number(int value)
    {
        var left = (uint)value;
        for (; left >= 0x80; left >>= 7) Byte((int)(left | 0x80));
        Byte((int)left);
    }

    public void Span(SourceSpan span)
    {
        Signed(span.Start - last);
        Signed(span.Length);
        last = span.Start;
    }

    public void Text(string? text) => Number(texts.IndexOf(text));

    public void Each<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    public void Texts(IReadOnlyList<string> items)
    {
        Number(items.Count);
        foreach (var item in items) Text(item);
    }

    public void Raw(ReadOnlySpan<byte> content)
    {
        if (length + content.Length > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + content.Length));
        content.CopyTo(bytes.AsSpan(length));
        length += content.Length;
    }

    /// <summary>Latin-1 where that is enough, else UTF-16: exact for half characters too.</summary>
    public void Characters(string text)
    {
        var isNarrow = !text.AsSpan().ContainsAnyExceptInRange('\0', '\u00ff');
        Number((text.Length << 1) | (isNarrow ? 0 : 1));
        if (!isNarrow) Raw(MemoryMarshal.AsBytes(text.AsSpan()));
        else foreach (var letter in text) Byte(letter);
    }

    /// <summary>Small positive and negative numbers alike.</summary>
    private void Signed(int value) => Number((value << 1) ^ (value >> 31));
}
