using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using CodeGuru.Cli.Json;
using CsCheck;

namespace CodeGuru.Cli.Tests.Json;

public sealed partial class EscapingBufferTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char[' ', '~'].Select(c => c.ToString()), Gen.Const("é"), Gen.Const("漢"), Gen.Const("😀"), Gen.Char['\u202a', '\u202e'].Select(c => c.ToString()),
        Gen.Char['\u2066', '\u2069'].Select(c => c.ToString())).Array[0, 200].Select(string.Concat);

    [Fact]
    public void Any_text_in_any_pieces_comes_out_whole_with_directions_escaped() =>
        Gen.Select(Texts, Gen.Int[1, 7]).Sample((text, size) => Assert.Equal(Direction().Replace(text, match => $"\\u{(int)match.Value[0]:x4}"), Through(text, size)));

    [Fact]
    public void A_piece_larger_than_the_buffer_fits()
    {
        var text = new string('x', 100_000) + "\u202e";
        var output = new StringWriter();
        new EscapingBuffer(output).Write(Encoding.UTF8.GetBytes(text));

        Assert.Equal(new string('x', 100_000) + "\\u202e", output.ToString());
    }

    private static string Through(string text, int size)
    {
        var output = new StringWriter();
        var buffer = new EscapingBuffer(output);
        foreach (var piece in Encoding.UTF8.GetBytes(text).Chunk(size))
        {
            piece.CopyTo(buffer.GetSpan(piece.Length));
            buffer.Advance(piece.Length);
        }

        return output.ToString();
    }

    [GeneratedRegex("[\u202a-\u202e\u2066-\u2069]")]
    private static partial Regex Direction();
}
