using CodeGuru.Core.Syntax;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering;

/// <summary>How each part of an answer looks.</summary>
internal sealed class Theme
{
    private readonly Style[] headings = new Style[6];
    private readonly Style[] code = new Style[(int)HighlightKind.Module + 1];

    private Theme()
    {
        Array.Fill(headings, Style.Plain);
        Array.Fill(code, Style.Plain);
    }

    private Theme(Palette palette)
    {
        headings = [Bold(palette.Blue), Bold(palette.Cyan), Bold(palette.Green), Bold(palette.Yellow), Italic(palette.Blue), Italic(palette.Grey)];
        for (var kind = HighlightKind.None; kind <= HighlightKind.Module; kind++)
            code[(int)kind] = CodeStyle(kind, palette);
        Marker = Colour(palette.Blue);
        Muted = Colour(palette.Grey);
        Border = Colour(palette.Line);
        InlineCode = Colour(palette.Pink);
        PlainCode = Colour(palette.Pale);
        Link = new Style(Color.FromInt32(palette.Sky), decoration: Decoration.Underline);
        Done = Bold(palette.Green);
        Strong = new Style(decoration: Decoration.Bold);
        Emphasis = new Style(decoration: Decoration.Italic);
        Strike = new Style(decoration: Decoration.Strikethrough);
    }

    /// <summary>For light text on a dark background.</summary>
    public static Theme Dark { get; } = new(Palette.Dark);

    /// <summary>For dark text on a light background.</summary>
    public static Theme Light { get; } = new(Palette.Light);

    /// <summary><see cref="Dark"/> for a terminal with 16 colours, of which the nearest to a soft colour is too often white.</summary>
    public static Theme DarkOf16 { get; } = new(Palette.DarkOf16);

    /// <summary><see cref="Light"/> for a terminal with 16 colours.</summary>
    public static Theme LightOf16 { get; } = new(Palette.LightOf16);

    /// <summary>No escape sequence at all: what styles say elsewhere is said with Markdown's own marks.</summary>
    public static Theme None { get; } = new() { IsPlain = true };

    /// <summary>The line is laid out but carries no style, so that headings, emphasis and code need marks.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>Bullets, numbers, footnote marks; a prompt.</summary>
    public Style Marker { get; } = Style.Plain;

    public Style Muted { get; } = Style.Plain;

    /// <summary>Table borders, the bar beside a quotation, thematic breaks: seen, not read.</summary>
    public Style Border { get; } = Style.Plain;

    public Style InlineCode { get; } = Style.Plain;

    /// <summary>A code block that nobody coloured, kept apart from the prose around it.</summary>
    public Style PlainCode { get; } = Style.Plain;

    public Style Link { get; } = Style.Plain;

    /// <summary>The mark of a finished task.</summary>
    public Style Done { get; } = Style.Plain;

    public Style Strong { get; } = Style.Plain;

    public Style Emphasis { get; } = Style.Plain;

    public Style Strike { get; } = Style.Plain;

    /// <param name="level">1 to 6.</param>
    public Style Heading(int level) => headings[level - 1];

    public Style Code(HighlightKind kind) => (int)kind < code.Length ? code[(int)kind] : Style.Plain;

    private static Style CodeStyle(HighlightKind kind, Palette palette) => kind switch
    {
        HighlightKind.Keyword or HighlightKind.Label => Colour(palette.Magenta),
        HighlightKind.Function or HighlightKind.Tag => Colour(palette.Blue),
        HighlightKind.Type or HighlightKind.Constructor or HighlightKind.Attribute or HighlightKind.Module => Colour(palette.Yellow),
        HighlightKind.Parameter => Colour(palette.Pink),
        HighlightKind.Property => Colour(palette.Sky),
        HighlightKind.Constant or HighlightKind.Number => Colour(palette.Orange),
        HighlightKind.String => Colour(palette.Green),
        HighlightKind.Escape => Colour(palette.Cyan),
        HighlightKind.Comment => Italic(palette.Grey),
        HighlightKind.Operator or HighlightKind.Punctuation => Colour(palette.Silver),
        _ => Style.Plain,
    };

    private static Style Colour(int number) => new(Color.FromInt32(number));

    private static Style Bold(int number) => new(Color.FromInt32(number), decoration: Decoration.Bold);

    private static Style Italic(int number) => new(Color.FromInt32(number), decoration: Decoration.Italic);
}
