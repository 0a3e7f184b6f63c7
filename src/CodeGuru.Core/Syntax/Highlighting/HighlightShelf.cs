using System.Collections.Concurrent;
using System.Text;

namespace CodeGuru.Core.Syntax.Highlighting;

/// <summary>
/// The query that colours each language, put together when it is first coloured. Colours, local names and injections are one query:
/// tree-sitter's analysis of a grammar costs milliseconds, and is done for each query anew.
/// </summary>
internal sealed class HighlightShelf(SyntaxParser parser)
{
    private readonly ConcurrentDictionary<Grammar, SyntaxQuery?> known = new();

    /// <summary>Null if it is not installed.</summary>
    public SyntaxQuery? For(Grammar grammar) => known.GetOrAdd(grammar, Read);

    /// <summary>Notes that a grammar's query is of no use.</summary>
    public void GiveUp(Grammar grammar) => known[grammar] = null;

    private SyntaxQuery? Read(Grammar grammar)
    {
        if (Installed(grammar.Highlights) is not { } texts) return null;
        texts.InsertRange(grammar.Order == PatternOrder.LastWins ? texts.Count : 0, grammar.OwnHighlights.Select(EmbeddedText.Read));
        texts.AddRange(Installed(grammar.Locals) ?? []);
        texts.AddRange(grammar.OwnLocals.Select(EmbeddedText.Read));
        texts.AddRange(Installed(grammar.Injections) ?? []);
        return new SyntaxQuery(grammar, string.Join('\n', texts));
    }

    private List<string>? Installed(IReadOnlyList<string> files)
    {
        var texts = new List<string>();
        foreach (var file in files)
        {
            if (parser.Files.Read(file) is not { } bytes) return null;
            texts.Add(Encoding.UTF8.GetString(bytes));
        }

        return texts;
    }
}
