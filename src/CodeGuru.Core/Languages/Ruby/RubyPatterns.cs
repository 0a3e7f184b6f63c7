using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Lowers the patterns of <c>case ... in</c> (docs.ruby-lang.org/en/master/syntax/pattern_matching_rdoc.html).</summary>
internal sealed class RubyPatterns(RubyLowering lowering)
{
    public Pattern Lower(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "identifier":
                return new Pattern(span, PatternKind.Any, null, Bound(node), []);
            case "alternative_pattern":
                return new Pattern(span, PatternKind.Alternatives, null, null, [.. node.Present().Select(Lower)]);
            case "as_pattern" when node.Child("value") is { } value && node.Child("name") is { } name:
                var whole = Lower(value);
                return whole.Binding is null ? whole with { Binding = Bound(name) } : new Pattern(span, PatternKind.Alternatives, null, Bound(name), [whole]);
            case "array_pattern" or "find_pattern" or "hash_pattern":
                var type = node.Child("class");
                var parts = node.Present().Where(each => each != type).Select(Lower).ToList();
                return new Pattern(span, type is null ? node.Is("hash_pattern") ? PatternKind.Mapping : PatternKind.Sequence : PatternKind.Type, type is { } of ? lowering.Lower(of) : null, null, parts);
            case "keyword_pattern" when node.Child("value") is { } asked:
                return Lower(asked);
            case "keyword_pattern" when node.Child("key") is { } key:
                return new Pattern(span, PatternKind.Any, null, Bound(key), []);
            case "splat_parameter" or "hash_splat_parameter" or "hash_splat_nil":
                return new Pattern(span, PatternKind.Rest, null, node.Child("name") is { } rest ? Bound(rest) : null, []);
            case "parenthesized_pattern" when node.Present().ToList() is [var only]:
                return Lower(only);
            case "constant" or "scope_resolution":
                return new Pattern(span, PatternKind.Type, lowering.Lower(node), null, []);
            case "variable_reference_pattern" or "expression_reference_pattern":
                return new Pattern(span, PatternKind.Value, lowering.Parts(node) is [var value2, ..] ? value2 : null, null, []);
            default:
                return new Pattern(span, PatternKind.Value, lowering.Lower(node), null, []);
        }
    }

    /// <summary><c>value in pattern</c> asks, <c>value =&gt; pattern</c> insists; both bind.</summary>
    public Statement Test(SyntaxNode node)
    {
        var subject = lowering.Part(node, "value");
        var pattern = node.Child("pattern") is { } asked ? Lower(asked) : new Pattern(node.Span(), PatternKind.Any, null, null, []);
        var body = new Statement.Block(new SourceSpan(node.End, node.End), []);
        return new Statement.Match(node.Span(), subject, [new MatchCase(pattern.Span, [pattern], null, body, false)], false, node.Is("match_pattern"));
    }

    private string? Bound(SyntaxNode name)
    {
        if (name.Text is "_") return null;
        lowering.Locals.Declare(name.Words());
        return name.Words();
    }
}
