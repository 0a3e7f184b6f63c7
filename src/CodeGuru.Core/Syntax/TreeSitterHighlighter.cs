using CodeGuru.Core.Syntax.Highlighting;

namespace CodeGuru.Core.Syntax;

/// <summary>Colours code by the grammars' own highlight queries. Safe to use from several threads.</summary>
/// <param name="limits">What colouring one text may cost; beyond it the text stays plain. <see cref="SyntaxLimits.Highlighting"/> if not given.</param>
public sealed class TreeSitterHighlighter(SyntaxParser parser, SyntaxLimits? limits = null) : ICodeHighlighter
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
        if (shelf.For(spoken) is not { } query || Search(spoken, text, query) is not { } matches) return;
        var locals = spoken.Locals.Count > 0 ? new LocalNames(matches) : null;
        foreach (var match in matches)
        {
            var rank = spoken.Order == PatternOrder.LastWins ? match.Pattern : -match.Pattern;
            foreach (var (name, node) in match.Captures)
            {
                if (CaptureKinds.Of(name) is not { } kind) continue;
                if (locals is not null && match.Refuted.Contains("local") && locals.Contains(node)) continue;
                painter.Add(start + node.Start, start + node.End, layer, rank, kind);
            }
        }

        if (spoken.Injections.Count == 0 || layer == DeepestLayer) return;
        foreach (var injected in matches.Select(Injection.Of).OfType<Injection>())
            Paint(injected.Grammar, code, start + injected.Start, injected.Length, layer + 1, painter);
    }

    private IReadOnlyList<QueryMatch>? Search(Grammar grammar, string text, SyntaxQuery query)
    {
        try
        {
            return parser.Parse(grammar, text, [query], limits ?? SyntaxLimits.Highlighting) is ParseOutcome.Parsed parsed ? parsed.Matches[0] : null;
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
