using CodeGuru.Core.Syntax;
using Spectre.Console;

namespace CodeGuru.Cli.Rendering;

/// <summary>
/// How each part of an answer looks. Colours come from the 256-colour palette, which every terminal with more than 16 colours draws alike
/// and to which no colour has to be approximated; for the rest the writer takes the nearest of 16.
/// </summary>
internal sealed class Theme
{
    private readonly Style[] _headings;
    private readonly Style[] _code;

    private Theme(Style[] headings, Style[] code)
    {
        _headings = headings;
        _code = code;
    }

    /// <summary>For light text on a dark background.</summary>
    public static Theme Dark { get; } = new(
        headings: [Bold(75), Bold(80), Bold(114), Bold(222), Italic(75), Italic(246)],
        code: CodeStyles(
            keyword: 177, function: 75, type: 222, parameter: 216, property: 117, constant: 215, text: 114, escape: 80, comment: 246, mark: 250))
    {
        Marker = Colour(75),
        Muted = Colour(246),
        Border = Colour(243),
        InlineCode = Colour(216),
        PlainCode = Colour(152),
        Link = new Style(Color.FromInt32(117), decoration: Decoration.Underline),
        Done = Bold(114),
    };

    /// <summary>For dark text on a light background.</summary>
    public static Theme Light { get; } = new(
        headings: [Bold(25), Bold(23), Bold(22), Bold(94), Italic(25), Italic(241)],
        code: CodeStyles(
            keyword: 90, function: 25, type: 94, parameter: 88, property: 24, constant: 130, text: 22, escape: 23, comment: 241, mark: 240))
    {
        Marker = Colour(25),
        Muted = Colour(241),
        Border = Colour(244),
        InlineCode = Colour(125),
        PlainCode = Colour(23),
        Link = new Style(Color.FromInt32(25), decoration: Decoration.Underline),
        Done = Bold(22),
    };

    /// <summary>No escape sequence at all: what styles say elsewhere is said with Markdown's own marks.</summary>
    public static Theme None { get; } = new(new Style[6], []) { IsPlain = true };

    /// <summary>The line is laid out but carries no style, so that headings, emphasis and code need marks.</summary>
    public bool IsPlain { get; private init; }

    public Style Marker { get; private init; } = Style.Plain;

    public Style Muted { get; private init; } = Style.Plain;

    /// <summary>Table borders, the bar beside a quotation, thematic breaks: seen, not read.</summary>
    public Style Border { get; private init; } = Style.Plain;

    public Style InlineCode { get; private init; } = Style.Plain;

    /// <summary>A code block that nobody coloured, kept apart from the prose around it.</summary>
    public Style PlainCode { get; private init; } = Style.Plain;

    public Style Link { get; private init; } = Style.Plain;

    /// <summary>The mark of a finished task.</summary>
    public Style Done { get; private init; } = Style.Plain;

    public Style Strong => Decorated(Decoration.Bold);

    public Style Emphasis => Decorated(Decoration.Italic);

    public Style Strike => Decorated(Decoration.Strikethrough);

    /// <param name="level">1 to 6.</param>
    public Style Heading(int level) => IsPlain ? Style.Plain : _headings[level - 1];

    public Style Code(HighlightKind kind) => (int)kind < _code.Length ? _code[(int)kind] : Style.Plain;

    private Style Decorated(Decoration decoration) => IsPlain ? Style.Plain : new Style(decoration: decoration);

    private static Style Colour(int number) => new(Color.FromInt32(number));

    private static Style Bold(int number) => new(Color.FromInt32(number), decoration: Decoration.Bold);

    private static Style Italic(int number) => new(Color.FromInt32(number), decoration: Decoration.Italic);

    private static Style[] CodeStyles(
        int keyword, int function, int type, int parameter, int property, int constant, int text, int escape, int comment, int mark)
    {
        var styles = new Style[(int)HighlightKind.Module + 1];
        Array.Fill(styles, Style.Plain);
        styles[(int)HighlightKind.Keyword] = Colour(keyword);
        styles[(int)HighlightKind.Label] = Colour(keyword);
        styles[(int)HighlightKind.Function] = Colour(function);
        styles[(int)HighlightKind.Tag] = Colour(function);
        styles[(int)HighlightKind.Type] = Colour(type);
        styles[(int)HighlightKind.Constructor] = Colour(type);
        styles[(int)HighlightKind.Attribute] = Colour(type);
        styles[(int)HighlightKind.Module] = Colour(type);
        styles[(int)HighlightKind.Parameter] = Colour(parameter);
        styles[(int)HighlightKind.Property] = Colour(property);
        styles[(int)HighlightKind.Constant] = Colour(constant);
        styles[(int)HighlightKind.Number] = Colour(constant);
        styles[(int)HighlightKind.String] = Colour(text);
        styles[(int)HighlightKind.Escape] = Colour(escape);
        styles[(int)HighlightKind.Comment] = Italic(comment);
        styles[(int)HighlightKind.Operator] = Colour(mark);
        styles[(int)HighlightKind.Punctuation] = Colour(mark);
        return styles;
    }
}
