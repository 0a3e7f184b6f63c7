using System.Collections.Concurrent;
using System.Text;

namespace CodeGuru.Core.Syntax.Highlighting;

/// <summary>The highlight queries of each language, read when it is first coloured.</summary>
internal sealed class HighlightShelf(SyntaxParser parser)
{
    private readonly ConcurrentDictionary<Grammar, HighlightQueries?> known = new();

    /// <summary>Null if they are not installed.</summary>
    public HighlightQueries? For(Grammar grammar) => known.GetOrAdd(grammar, Read);

    /// <summary>Notes that a grammar's queries are of no use.</summary>
    public void GiveUp(Grammar grammar) => known[grammar] = null;

    private HighlightQueries? Read(Grammar grammar)
    {
        var highlights = Query(grammar, grammar.Highlights, grammar.OwnHighlights);
        return highlights is null ? null : new HighlightQueries(
            highlights, Query(grammar, grammar.Locals, grammar.OwnLocals), Query(grammar, grammar.Injections, []));
    }

    private SyntaxQuery? Query(Grammar grammar, IReadOnlyList<string> files, IReadOnlyList<string> own)
    {
        if (files.Count == 0 || ReadAll(files) is not { } texts) return null;
        texts.InsertRange(grammar.Order == PatternOrder.LastWins ? texts.Count : 0, own.Select(EmbeddedText.Read));
        return new SyntaxQuery(grammar, string.Join('\n', texts));
    }

    private List<string>? ReadAll(IReadOnlyList<string> files)
    {
        var texts = new List<string>();
        foreach (var file in files)
        {
            if (parser.Source.Read(file) is not { } bytes) return null;
            texts.Add(Encoding.UTF8.GetString(bytes));
        }

        return texts;
    }
}
