using CodeGuru.Cli.Rendering.Layout;
using CsCheck;
using Spectre.Console;

namespace CodeGuru.Cli.Tests.Rendering.Layout;

public sealed class FlowTextTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two\tthree", 80, "one two three")]
    [InlineData("a wordlongerthantheline b", 8, "a|wordlong|erthanth|eline b")]
    [InlineData("no\u00A0break here", 9, "no\u00A0break|here")]
    [InlineData("break\u200Bhere", 6, "break|here")]
    [InlineData("漢字漢字漢字", 5, "漢字|漢字|漢字")]
    [InlineData("漢字。漢字", 4, "漢|字。|漢字")]
    [InlineData("漢「字」漢", 7, "漢|「字」|漢")]
    [InlineData("ab漢字cd", 4, "ab漢|字cd")]
    [InlineData("👩🏽‍💻👩🏽‍💻", 3, "👩🏽‍💻|👩🏽‍💻")]
    [InlineData("e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301")]
    [InlineData("", 10, "")]
    [InlineData("   ", 10, "")]
    public void Text_is_broken_between_words(string text, int width, string lines) =>
        Assert.Equal(lines, Wrapped([Piece(text)], width));

    [Fact]
    public void Word_made_of_several_styles_stays_whole() =>
        Assert.Equal("one|(two),", Wrapped([Piece("one ("), Piece("two", Color.Red), Piece("),")], 7));

    [Fact]
    public void Every_space_of_code_counts() =>
        Assert.Equal("a   b c", Wrapped([new InlinePiece("a   b", Style.Plain, null, InlinePieceKind.Code), Piece("   c")], 20));

    [Fact]
    public void Hard_break_ends_the_line() =>
        Assert.Equal("one|two", Wrapped([Piece("one"), InlinePiece.Break, Piece(" two")], 20));

    [Fact]
    public void Widths_are_told_before_wrapping()
    {
        var text = new FlowText([Piece("one three"), InlinePiece.Break, Piece("漢字 two")]);
        Assert.Equal((5, 9), (text.MinWidth, text.MaxWidth));
    }

    [Fact]
    public void Text_wrapped_at_its_own_width_is_not_wrapped() =>
        MarkdownGen.Text.Sample(words =>
        {
            var text = new FlowText([Piece(words)]);
            return text.Wrap(text.MaxWidth).Count == 1;
        });

    private static InlinePiece Piece(string text, Color? colour = null) => new(text, new Style(colour), null, InlinePieceKind.Text);

    private static string Wrapped(InlinePiece[] pieces, int width) =>
        string.Join('|', new FlowText(pieces).Wrap(width).Select(line => string.Concat(line.Select(run => run.Text))));
}
