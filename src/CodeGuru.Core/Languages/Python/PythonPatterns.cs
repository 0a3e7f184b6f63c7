using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Lowers the patterns of <c>case</c> (PEP 634).</summary>
internal sealed class PythonPatterns(PythonLowering lowering)
{
    public Pattern Lower(SyntaxNode node) =>
        lowering.Scope.Deeper(node, Inner, span => new Pattern(span, PatternKind.Value, null, null, []));

    private Pattern Inner(SyntaxNode node)
    {
        var span = LoweringScope.SpanOf(node);
        var children = node.NamedChildren.Where(child => !child.Is("comment")).ToList();
        switch (node.Kind)
        {
            case "case_pattern" when children.Count == 0 || node.Text is "_":
                return new Pattern(span, PatternKind.Any, null, null, []);
            case "case_pattern" when children.Count == 1 && node.FirstChild is not { Kind: "-" }:
                return Lower(children[0]);
            case "dotted_name" when children.Count == 1:
                return new Pattern(span, PatternKind.Any, null, node.Words(), []);
            case "splat_pattern":
                return new Pattern(span, PatternKind.Rest, null, children.Where(child => child.Is("identifier")).Select(child => child.Words()).FirstOrDefault(), []);
            case "union_pattern":
                return new Pattern(span, PatternKind.Alternatives, null, null, [.. children.Select(Lower)]);
            case "list_pattern" or "tuple_pattern":
                return children.Count == 1 && node.Is("tuple_pattern") && !node.Text.Contains(',') ? Lower(children[0])
                    : new Pattern(span, PatternKind.Sequence, null, null, [.. children.Select(Lower)]);
            case "dict_pattern":
                return new Pattern(span, PatternKind.Mapping, null, null, [.. children.Select(Lower)]);
            case "class_pattern":
                return new Pattern(span, PatternKind.Type, lowering.Expressions.Lower(children[0]), null, [.. children.Skip(1).Select(Lower)]);
            case "keyword_pattern" when children.Count == 2:
                return Lower(children[1]);
            case "as_pattern" when children.Count == 2:
                var whole = Lower(children[0]);
                return whole.Binding is null ? whole with { Binding = children[1].Words() } : new Pattern(span, PatternKind.Alternatives, null, children[1].Words(), [whole]);
            default:
                return new Pattern(span, PatternKind.Value, lowering.Expressions.Lower(node), null, []);
        }
    }
}
