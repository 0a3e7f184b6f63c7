using System.Text;
using CodeGuru.Engine.Facts;

namespace CodeGuru.Engine.Tests.Facts;

public sealed class SourceDecoderTests
{
    private const string Code = "# naïve €\nx = 1\r\n";

    public static TheoryData<string, byte[]> Unicode => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Code) },
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Code)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Code)] },
        { "UTF-16 (big-endian)", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Code)] },
    };

    [Theory]
    [MemberData(nameof(Unicode))]
    public void Unicode_is_read_in_every_form(string encoding, byte[] bytes) =>
        Assert.Equal(new SourceText(Code, encoding, false), SourceDecoder.Decode(bytes));

    [Fact]
    public void Unmarked_utf16_is_recognised_by_its_zeros()
    {
        Assert.Equal("print(1)", SourceDecoder.Decode(Encoding.Unicode.GetBytes("print(1)"))?.Text);
        Assert.Equal("print(1)", SourceDecoder.Decode(Encoding.BigEndianUnicode.GetBytes("print(1)"))?.Text);
    }

    [Fact]
    public void Latin1_is_guessed_and_said() =>
        Assert.Equal(new SourceText("# café\n", "Latin-1 (guessed)", true), SourceDecoder.Decode(Encoding.Latin1.GetBytes("# café\n")));

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal("", SourceDecoder.Decode([])?.Text);

    [Fact]
    public void Binary_files_are_no_text()
    {
        Assert.Null(SourceDecoder.Decode([0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1]));
        Assert.Null(SourceDecoder.Decode([.. Enumerable.Range(1, 255).Select(value => (byte)value)]));
        Assert.Null(SourceDecoder.Decode([0xFF, 0xFE, 0x41]));
    }
}
