using System.Buffers;
using System.Globalization;
using System.Text;

namespace CodeGuru.Cli.Json;

/// <summary>Hands JSON on as text while it is written: a document about a whole folder would fill the memory several times over.</summary>
internal sealed class EscapingBuffer(TextWriter output) : IBufferWriter<byte>
{
    private const int Size = 32 * 1024;

    /// <summary>What the beginning of a character may become that an earlier piece ended with.</summary>
    private const int MostPending = 4;

    private static readonly SearchValues<char> Directions = SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private byte[] bytes = new byte[Size];
    private char[] characters = new char[Size + MostPending];

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > bytes.Length)
        {
            bytes = new byte[sizeHint];
            characters = new char[sizeHint + MostPending];
        }

        return bytes;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Advance(int count)
    {
        var length = decoder.GetChars(bytes.AsSpan(0, count), characters, flush: false);
        var left = characters.AsSpan(0, length);
        // Characters that turn the direction of what a terminal shows stand only inside strings, where JSON can escape them.
        for (var at = IndexOfDirection(left); at >= 0; at = IndexOfDirection(left))
        {
            output.Write(left[..at]);
            output.Write("\\u" + ((int)left[at]).ToString("x4", CultureInfo.InvariantCulture));
            left = left[(at + 1)..];
        }

        output.Write(left);
    }

    private static int IndexOfDirection(ReadOnlySpan<char> text) => text.IndexOfAny(Directions);
}
