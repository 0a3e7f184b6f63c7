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

    /// <param name="isOwn">Whether it is code of its own, which is left on a failure, and waits, instead of the code around.</param>
    public static IEnumerable<Expression> Expressions(SyntaxNode tree, RustLowering lowering, bool isOwn = false) => tree.Children.Any(child => child.Is("token_tree"))
        ? lowering.Scope.Deeper(tree, node => Read([.. node.Children], lowering, isOwn), _ => []) : [];

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
            results.Add(Value(part, lowering));
            part.Clear();
        }
    }

    /// <summary>What some tokens stand for: the expression, where they are one that can be read, else all that could be.</summary>
    public static Expression Value(List<SyntaxNode> tokens, RustLowering lowering)
    {
        var span = tokens[0].Span().To(tokens[^1].Span());
        return Read(tokens, lowering) is var inner && inner is [var only] && only.Span == span ? only : new Expression.Group(span, inner);
    }

    /// <summary>Whether what stands in brackets is the code of an asynchronous block or a closure.</summary>
    private static bool IsOwnCode(List<SyntaxNode> tokens, int at) => at > 0 && (tokens[at - 1].Words() is "async" or "|" or "||" || (tokens[at - 1].Words() is "move" && at > 1 && tokens[at - 2].Words() is "async" or "|" or "||"));

    private static List<Expression> Read(List<SyntaxNode> tokens, RustLowering lowering, bool isOwn = false)
    {
        var results = new List<Expression>();
        Expression? value = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Is("token_tree"))
            {
                var inner = Expressions(token, lowering, isOwn || IsOwnCode(tokens, at)).ToList();
                var isCall = token.Text is ['(', ..] && value is Expression.Name or Expression.Member;
                value = isCall ? new Expression.Call(value!.Span.To(token.Span()), value, [.. inner.Select(each => new Argument(null, each))], false) : null;
                results.AddRange(isCall ? [] : inner);
                if (isCall) results.Add(value!);
                continue;
            }

            if (token.Is("identifier") && at + 2 < tokens.Count && tokens[at + 1].Words() == "!" && tokens[at + 2].Is("token_tree"))
            {
                var whole = token.Span().To(tokens[at + 2].Span());
                var macro = lowering.Declarations.IsMacro(token.Words()) ? token.Words() : token.Words() + "!";
                results.Add(new Expression.Call(whole, new Expression.Name(whole, macro), [.. Arguments(tokens[at + 2], lowering).Select(each => new Argument(null, each))], false));
                (value, at) = (null, at + 2);
                continue;
            }

            var isName = token.Kind is "identifier" or "self" or "crate" or "super" or "primitive_type" && !Words.Contains(token.Words());
            var isBehind = at > 0 && tokens[at - 1] is { Kind: "." or "::" };
            if (isName && isBehind && value is not null)
            {
                // A call in a chain is the next one's target: it is not told twice.
                if (value is Expression.Call or Expression.Await or Expression.Propagate) results.Remove(value);
                value = new Expression.Member(value.Span.To(token.Span()), value, token.Words(), token.Span(), false);
            }
            else if (isName)
            {
                value = token.Is("self") || !token.Is("identifier") ? new Expression.Name(token.Span(), token.Words()) : lowering.Lower(token);
            }
            else if (isBehind && value is not null && token.Words() is "await")
            {
                if (isOwn) continue;
                results.Remove(value);
                results.Add(value = new Expression.Await(value.Span.To(token.Span()), value));
            }
            else if (value is not null && token.Words() is "?")
            {
                if (isOwn) continue;
                results.Remove(value);
                results.Add(value = new Expression.Propagate(value.Span.To(token.Span()), value));
            }
            else if (token.Kind is not ("." or "::"))
            {
                value = null;
            }
        }

        return results;
    }
}
