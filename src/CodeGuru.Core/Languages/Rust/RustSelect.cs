using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>
/// Lowers <c>select!</c>, which waits for the first of several futures: <c>pattern = future, if condition => handler</c>. To the grammar its branches are
/// tokens (docs.rs/tokio/latest/tokio/macro.select.html).
/// </summary>
internal static class RustSelect
{
    public static bool IsOne(SyntaxNode node) => node.Child("macro").Words() is "select" or "tokio::select" or "futures::select" && node.FirstOf("token_tree") is { } tree && tree.Children.Any(child => child.Words() == "=>");

    public static Statement.Match Lower(SyntaxNode node, RustLowering lowering)
    {
        var tokens = node.FirstOf("token_tree")!.Value.Children.Skip(1).Where(child => !child.IsComment()).SkipLast(1).ToList();
        if (tokens is [{ } first, { } mark, ..] && first.Words() == "biased" && mark.Words() == ";") tokens.RemoveRange(0, 2);
        var cases = new List<MatchCase>();
        while (tokens.Count > 0)
        {
            var arrow = tokens.FindIndex(token => token.Words() == "=>");
            if (arrow < 1 || arrow + 1 >= tokens.Count) break;
            var isBlock = tokens[arrow + 1].Is("token_tree") && tokens[arrow + 1].Text is ['{', ..];
            var end = isBlock ? arrow + 2 : tokens.FindIndex(arrow + 1, token => token.Words() == ",");
            if (end < 0) end = tokens.Count;
            cases.Add(Case(tokens[..arrow], tokens[(arrow + 1)..end], isBlock, lowering));
            tokens.RemoveRange(0, end < tokens.Count && tokens[end].Words() == "," ? end + 1 : end);
        }

        return new Statement.Match(node.Span(), null, cases, false, true);
    }

    private static MatchCase Case(List<SyntaxNode> head, List<SyntaxNode> handler, bool isBlock, RustLowering lowering)
    {
        var span = head[0].Span().To(handler[^1].Span());
        var body = new Statement.Block(handler[0].Span().To(handler[^1].Span()), isBlock && handler[0].Children.Count() == 2 ? [] : [isBlock ? Inside(handler[0], lowering) : Handled(handler, lowering)]);
        var sign = head.FindIndex(token => token.Words() == "=");
        if (sign < 1 || sign + 1 >= head.Count) return new MatchCase(span, [], null, body, false);
        var asked = head.FindIndex(token => token.Words() == "if");
        var future = head[(sign + 1)..(asked > sign + 2 ? asked - 1 : head.Count)];
        var (target, wanted) = (head[0].Span().To(head[sign - 1].Span()), head[0].Span().To(future[^1].Span()));
        Expression bound = sign == 1 && head[0].Is("identifier") ? new Expression.Name(target, head[0].Words()) : new Expression.Group(target, []);
        var value = RustTokens.Value(future, lowering);
        var waited = new Statement.Assign(wanted, [bound], new Expression.Await(value.Span, value), null, true, null);
        var guard = asked > 0 && asked + 1 < head.Count ? RustTokens.Value(head[(asked + 1)..], lowering) : null;
        return new MatchCase(span, [new Pattern(wanted, PatternKind.Value, new Expression.Statements(wanted, waited), null, [])], guard, body, false);
    }

    /// <summary>What calls stand in a block is known, and not what its statements are.</summary>
    private static Statement.Evaluate Inside(SyntaxNode block, RustLowering lowering) =>
        new(block.Span(), new Expression.Group(block.Span(), [.. RustTokens.Expressions(block, lowering)]));

    private static Statement Handled(List<SyntaxNode> tokens, RustLowering lowering)
    {
        var span = tokens[0].Span().To(tokens[^1].Span());
        return tokens[0].Words() switch
        {
            "break" when tokens.Count == 1 => new Statement.Jump(span, JumpKind.Break, null),
            "continue" when tokens.Count == 1 => new Statement.Jump(span, JumpKind.Continue, null),
            "return" => new Statement.Return(span, tokens.Count > 1 ? RustTokens.Value(tokens[1..], lowering) : null),
            _ => new Statement.Evaluate(span, RustTokens.Value(tokens, lowering)),
        };
    }
}
