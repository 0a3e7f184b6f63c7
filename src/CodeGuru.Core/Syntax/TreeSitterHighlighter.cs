using CodeGuru.Core.Syntax.Highlighting;

namespace CodeGuru.Core.Syntax;

/// <summary>Colours code by the grammars' own highlight queries. Safe to use from several threads.</summary>
public sealed class TreeSitterHighlighter(SyntaxParser parser) : ICodeHighlighter
{
    // HTML in PHP with a script in it: deeper than that is a trick.
    private const int DeepestLayer = 2;

    private readonly HighlightShelf shelf = new(parser);

    public IReadOnlyList<HighlightSpan> Highlight(string language, string code)
    {
        if (GrammarCatalog.ForFence(language) is not { } grammar || code.Length == 0) return [];
        var painter = new SpanPainter();
        Paint(grammar, code, 0, code.Length, 0, painter);
        return painter.Finish();
    }

    /// <summary>Colours the part of <paramref name="code"/> from <paramref name="start"/> on, written in <paramref name="grammar"/>'s language.</summary>
    private void Paint(Grammar grammar, string code, int start, int length, int layer, SpanPainter painter)
    {
        var text = length == code.Length ? code : code.Substring(start, length);
        var spoken = FragmentOf(grammar, text);
        if (shelf.For(spoken) is not { } queries || Parse(spoken, text, queries) is not { } parsed) return;
        var locals = queries.Locals is null ? null : new LocalNames(parsed.Matches[HighlightQueries.LocalsAt]);
        foreach (var match in parsed.Matches[HighlightQueries.HighlightsAt])
        {
            var rank = spoken.Order == PatternOrder.LastWins ? match.Pattern : -match.Pattern;
            foreach (var (name, node) in match.Captures)
            {
                if (CaptureKinds.Of(name) is not { } kind) continue;
                if (locals is not null && match.Refuted.Contains("local") && locals.Contains(node)) continue;
                painter.Add(start + node.Start, start + node.End, layer, rank, kind);
            }
        }

        if (queries.Injections is null || layer == DeepestLayer) return;
        foreach (var injected in parsed.Matches[queries.InjectionsAt].Select(Injection.Of).OfType<Injection>())
            Paint(injected.Grammar, code, start + injected.Start, injected.Length, layer + 1, painter);
    }

    private ParseOutcome.Parsed? Parse(Grammar grammar, string text, HighlightQueries queries)
    {
        try
        {
            return parser.Parse(grammar, text, queries.All, SyntaxLimits.Highlighting) as ParseOutcome.Parsed;
        }
        catch (QueryException)
        {
            // The grammar folder holds queries for another version of the grammar: plain code is right, an error would not be.
            shelf.GiveUp(grammar);
            return null;
        }
    }

    // Without "<?" a PHP file is all text; a fence without it is all code.
    private static Grammar FragmentOf(Grammar grammar, string code) =>
        grammar == GrammarCatalog.Php && !code.Contains("<?", StringComparison.Ordinal) ? GrammarCatalog.PhpFragment : grammar;
}
