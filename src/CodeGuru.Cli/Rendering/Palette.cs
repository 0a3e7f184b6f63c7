namespace CodeGuru.Cli.Rendering;

/// <summary>
/// The colours of a theme, as numbers of the terminal's palette. From 16 on they are fixed and drawn alike by every terminal with 256 colours;
/// the first 16 are the terminal's own.
/// </summary>
internal sealed record Palette
{
    public static Palette Dark { get; } = new()
    {
        Blue = 75,
        Cyan = 80,
        Green = 114,
        Yellow = 222,
        Magenta = 177,
        Orange = 215,
        Pink = 216,
        Sky = 117,
        Pale = 152,
        Grey = 246,
        Silver = 250,
        Line = 243,
    };

    public static Palette Light { get; } = new()
    {
        Blue = 25,
        Cyan = 23,
        Green = 22,
        Yellow = 94,
        Magenta = 90,
        Orange = 124,
        Pink = 125,
        Sky = 24,
        Pale = 23,
        Grey = 241,
        Silver = 240,
        Line = 244,
    };

    /// <summary>Without the dark blue and the dark grey that cannot be read on black.</summary>
    public static Palette DarkOf16 { get; } = new()
    {
        Blue = 14,
        Cyan = 14,
        Green = 10,
        Yellow = 11,
        Magenta = 13,
        Orange = 11,
        Pink = 11,
        Sky = 14,
        Pale = 14,
        Grey = 7,
        Silver = 7,
        Line = 8,
    };

    /// <summary>Blue, magenta, red and black are what can be read on white; many terminals' green and cyan cannot.</summary>
    public static Palette LightOf16 { get; } = new()
    {
        Blue = 4,
        Cyan = 4,
        Green = 1,
        Yellow = 4,
        Magenta = 5,
        Orange = 1,
        Pink = 5,
        Sky = 4,
        Pale = 4,
        Grey = 8,
        Silver = 0,
        Line = 8,
    };

    /// <summary>Titles, list markers, functions.</summary>
    public required int Blue { get; init; }

    public required int Cyan { get; init; }

    /// <summary>Strings; what is done.</summary>
    public required int Green { get; init; }

    /// <summary>Types.</summary>
    public required int Yellow { get; init; }

    /// <summary>Keywords.</summary>
    public required int Magenta { get; init; }

    /// <summary>Numbers and constants.</summary>
    public required int Orange { get; init; }

    /// <summary>Code within prose; parameters.</summary>
    public required int Pink { get; init; }

    /// <summary>Links; properties.</summary>
    public required int Sky { get; init; }

    /// <summary>Blocks of code that nobody coloured.</summary>
    public required int Pale { get; init; }

    /// <summary>What matters less: comments, addresses behind links.</summary>
    public required int Grey { get; init; }

    /// <summary>Operators and punctuation.</summary>
    public required int Silver { get; init; }

    /// <summary>Borders, which are seen and not read.</summary>
    public required int Line { get; init; }
}
