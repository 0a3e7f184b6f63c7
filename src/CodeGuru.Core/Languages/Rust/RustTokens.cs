using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>
/// Reads the calls in a macro's arguments. To the grammar these are tokens, because a macro may mean anything by them; but nearly all take expressions,
/// and a name before brackets is a call in any of them.
/// </summary>
internal static class RustTokens
{
    private static readonly HashSet<string> Words = ["if", "while", "for", "match", "return", "in", "let", "as", "fn", "loop", "move", "unsafe", "async", "await", "mut", "ref", "dyn", "impl", "where", "else"];

    /// <summary>What stands between a macro's brackets, as commas and semicolons part it: each with the calls in it.</summary>
    public static IReadOnlyList<Expression> Arguments(SyntaxNode tree, RustLowering lowering) => lowering.Scope.Deeper(tree, node => Parted([.. node.Children], lowering), _ => []);

    public static IEnumerable<Expression> Expressions(SyntaxNode tree, RustLowering lowering) => tree.Children.Any(child => child.Is("token_tree"))
        ? lowering.Scope.Deeper(tree, node => Read([.. node.Children], lowering), _ => []) : [];

    private static List<Expression> Parted(List<SyntaxNode> tokens, RustLowering lowering)
    {
        var results = new List<Expression>();
        var part = new List<SyntaxNode>();
        foreach (var token in tokens.Skip(1).Take(Math.Max(0, tokens.Count - 2)))
        {
            if (token.Kind is not ("," or ";"))
            {
                part.Add(token);
                continue;
            }

            Flush();
        }

        Flush();
        return results;

        void Flush()
        {
            if (part.Count == 0) return;
            var span = part[0].Span().To(part[^1].Span());
            results.Add(Read(part, lowering) is var inner && inner is [var only] && only.Span == span ? only : new Expression.Group(span, inner));
            part.Clear();
        }
    }

    private static List<Expression> Read(List<SyntaxNode> tokens, RustLowering lowering)
    {
        var results = new List<Expression>();
        Expression? value = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Is("token_tree"))
            {
                var inner = Expressions(token, lowering).ToList();
                var isCall = token.Text is ['(', ..] && value is Expression.Name or Expression.Member;
                value = isCall ? new Expression.Call(value!.Span.To(token.Span()), value, [.. inner.Select(each => new Argument(null, each))], false) : null;
                results.AddRange(isCall ? [] : inner);
                if (isCall) results.Add(value!);
                continue;
            }

            var isName = token.Kind is "identifier" or "self" or "crate" or "super" or "primitive_type" && !Words.Contains(token.Words());
            var isBehind = at > 0 && tokens[at - 1] is { Kind: "." or "::" };
            if (isName && isBehind && value is not null)
            {
                // A call in a chain is the next one's target: it is not told twice.
                if (value is Expression.Call) results.Remove(value);
                value = new Expression.Member(value.Span.To(token.Span()), value, token.Words(), token.Span(), false);
            }
            else if (isName)
            {
                value = token.Is("self") || !token.Is("identifier") ? new Expression.Name(token.Span(), token.Words()) : lowering.Lower(token);
            }
            else if (token.Kind is not ("." or "::"))
            {
                value = null;
            }
        }

        return results;
    }
}
