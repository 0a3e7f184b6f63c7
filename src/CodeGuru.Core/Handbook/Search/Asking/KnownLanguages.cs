using System.Buffers.Binary;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>The programming languages that questions can name, by number; 0 is none.</summary>
internal static class KnownLanguages
{
    private const int RecordSize = 8;

    /// <summary>The language of that name (<c>py</c>, <c>C#</c>); 0 where it names none.</summary>
    public static byte Numbered(string name, Lexicon lexicon, IndexLayout layout)
    {
        if (Tokenizer.Read(name, 2) is not [var token]) return 0;
        var surface = lexicon.FindSurface(token.Text);
        if (surface >= 0 && (lexicon.Surface(surface).Classes & WordClasses.Language) != 0) return lexicon.Surface(surface).Language;
        // In a sentence "crystal" is an ordinary word; where a language's name is wanted it is none.
        var ids = All(layout);
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] == token.Text) return (byte)(i + 1);
        }

        return 0;
    }

    /// <summary>A language's id; null for none.</summary>
    public static string? Name(byte language, IndexLayout layout) => language == 0
        ? null
        : new StringTable(layout[IndexSection.Names])[BinaryPrimitives.ReadInt32LittleEndian(layout[IndexSection.Languages][(language * RecordSize)..])];

    /// <summary>The ids of all.</summary>
    public static IReadOnlyList<string> All(IndexLayout layout) =>
        [.. Enumerable.Range(1, (layout[IndexSection.Languages].Length / RecordSize) - 1).Select(language => Name((byte)language, layout)!)];
}
