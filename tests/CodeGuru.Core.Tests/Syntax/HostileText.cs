using CsCheck;

namespace CodeGuru.Core.Tests.Syntax;

/// <summary>Texts that no editor would save: pieces of real code among what breaks parsers.</summary>
internal static class HostileText
{
    private const int Repeated = 50_000;

    private static readonly string[] Pieces =
    [
        "\uFEFF", "\0", "\r\n", "\n", "\r", "\t", "\uD800", "\uDC00", "😀", "é", "\u202E", "\u001b[31m", "漢字", " ", "\\", "\"", "'", "`", "\"\"\"",
        "(", ")", "{", "}", "[", "]", "<", ">", "/*", "*/", "//", "#", "<!--", "<script>", "<?php", "${", "#{", "<<EOF", "@", "::", "=>",
    ];

    /// <summary>What makes parsers slow: nesting, and what is opened and never closed.</summary>
    public static IReadOnlyList<string> Large { get; } =
    [
        .. new[] { "(", "<a>", "\"a", "{\"a\":" }.Select(piece => string.Concat(Enumerable.Repeat(piece, Repeated))),
        new string('(', Repeated) + new string(')', Repeated),
        Noise(),
    ];

    /// <summary>Slices of the language's sample, shuffled with <see cref="Pieces"/>.</summary>
    public static Gen<string> Gen(string language)
    {
        var path = Directory.EnumerateFiles(SampleCode.Folder).FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == language);
        var sample = path is null ? "x = 1;" : SampleCode.Read(Path.GetFileName(path));
        var slice = CsCheck.Gen.Select(CsCheck.Gen.Int[0, sample.Length - 1], CsCheck.Gen.Int[1, 200], (start, length) =>
            sample.Substring(start, Math.Min(length, sample.Length - start)));
        return CsCheck.Gen.OneOf(CsCheck.Gen.OneOf(Pieces), slice, CsCheck.Gen.String).Array[0, 30].Select(string.Concat);
    }

    // The same noise every time: a small linear congruential generator.
    private static string Noise()
    {
        var state = 12345u;
        return string.Create(100_000, 0, (text, _) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = (char)((state = state * 1664525 + 1013904223) >> 24);
        });
    }
}
