using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Lowers calls, with the blocks behind them, and the methods that mean something to every program.</summary>
internal sealed class RubyCalls(RubyLowering lowering, string path)
{
    private LoweringScope Scope => lowering.Scope;

    public Expression Lower(SyntaxNode node)
    {
        var span = node.Span();
        var name = node.Child("method") ?? default;
        var method = name.Words();
        var list = node.Child("arguments");
        if (node.Child("receiver") is not { } receiver)
        {
            if (name.Tree is not null && name.Is("super")) return Super(node, Arguments(list, node.Child("block")));
            if (method is "require" or "require_relative" or "load" or "autoload") Require(node, method, list);
            if (method is "lambda" or "proc" && node.Child("block") is { } function) return lowering.Functions.Block(function);
            if (method is "send" or "public_send" or "__send__" && Sent(node, new Expression.This(span), list) is { } own) return own;
            if (method == "method" && Symbol(list) is { } taken) return new Expression.Member(span, new Expression.This(span), taken.Words().TrimStart(':'), taken.Span(), false);
            if (method == "new" && lowering.Types.Around is { } around) return new Expression.Call(span, new Expression.Name(name.Span(), around.Name), Arguments(list, node.Child("block")), true);
            Expression callee = name.Tree is null ? new Expression.Group(span, []) : name.Is("constant") || !lowering.Locals.Knows(method) ? new Expression.Name(name.Span(), method) : new Expression.Member(span, new Expression.This(span), method, name.Span(), false);
            return new Expression.Call(span, callee, Arguments(list, node.Child("block")), false);
        }

        var target = lowering.Lower(receiver);
        var arguments = Arguments(list, node.Child("block"));
        // f.(x) calls f.
        if (name.Tree is null) return new Expression.Call(span, new Expression.Member(target.Span, target, "()", target.Span, false), arguments, false);
        if (method == "new") return new Expression.Call(span, IsOwnClass(target) && lowering.Types.Around is { } type ? new Expression.Name(receiver.Span(), type.Name) : target, arguments, true);
        if (method is "send" or "public_send" or "__send__" && Sent(node, target, list) is { } sent) return sent;
        if (method is "method" or "public_method" && Symbol(list) is { } bound) return new Expression.Member(span, target, bound.Words().TrimStart(':'), bound.Span(), false);
        var isOptional = node.Child("operator").Words() == "&.";
        return new Expression.Call(span, new Expression.Member(new SourceSpan(node.Start, name.End), target, method, name.Span(), isOptional), arguments, false);
    }

    /// <summary>A bare word: a variable, or a method without arguments.</summary>
    public Expression Word(SyntaxNode node)
    {
        var name = new Expression.Name(node.Span(), node.Words());
        if (name.Identifier == "new" && lowering.Types.Around is { } around) return new Expression.Call(node.Span(), new Expression.Name(node.Span(), around.Name), [], true);
        return lowering.Locals.Knows(node.Words()) ? name : new Expression.Call(node.Span(), name, [], false);
    }

    /// <summary><c>super</c> without brackets hands on what the method was given.</summary>
    public Expression Super(SyntaxNode node, IReadOnlyList<Argument>? arguments = null)
    {
        var method = Scope.Owner;
        while (method is { IsAnonymous: true, Owner: { } around }) method = around;
        arguments ??= [.. method.Parameters.Where(parameter => parameter.Kind is ParameterKind.Ordinary or ParameterKind.NamedOnly)
            .Select(parameter => new Argument(parameter.Kind == ParameterKind.NamedOnly ? parameter.Name : null, new Expression.Name(node.Span(), parameter.Name)))];
        return new Expression.Call(node.Span(), new Expression.Member(node.Span(), new Expression.Super(node.Span()), method.Name, node.Span(), false), arguments, false);
    }

    public IReadOnlyList<Argument> Arguments(SyntaxNode? list, SyntaxNode? block = null)
    {
        var arguments = (list?.Present() ?? []).Select(Argument).ToList();
        if (block is { } behind) arguments.Add(new Argument(Code.Argument.Block, lowering.Functions.Block(behind)));
        return arguments;
    }

    private Argument Argument(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "pair" when node.Child("key") is { Kind: "hash_key_symbol" } key:
                return new Argument(key.Words(), node.Child("value") is { } value ? lowering.Lower(value) : Word(key));
            case "splat_argument" or "hash_splat_argument":
                return new Argument(null, new Expression.Spread(node.Span(), lowering.Parts(node) is [var spread, ..] ? spread : new Expression.Group(node.Span(), []), node.Is("hash_splat_argument")));
            case "block_argument":
                return new Argument(Code.Argument.Block, node.Present().FirstOrDefault() is { Tree: not null } given && !given.Is("simple_symbol") ? lowering.Lower(given) : new Expression.Group(node.Span(), []));
            default:
                return new Argument(null, lowering.Lower(node));
        }
    }

    private Expression.Call? Sent(SyntaxNode node, Expression target, SyntaxNode? list) => Symbol(list) is not { } name ? null
        : new Expression.Call(node.Span(), new Expression.Member(name.Span(), target, name.Words().TrimStart(':'), name.Span(), false), [.. Arguments(list, node.Child("block")).Skip(1)], false);

    private static SyntaxNode? Symbol(SyntaxNode? list) => list?.Present().FirstOrDefault() is { Tree: not null, Kind: "simple_symbol" } symbol ? symbol : null;

    private static bool IsOwnClass(Expression target) => target is Expression.This or Expression.Call { Callee: Expression.Member { Target: Expression.This, Identifier: "class" } };

    private void Require(SyntaxNode node, string method, SyntaxNode? list)
    {
        if ((list?.Descendants ?? []).LastOrDefault(each => each.Is("string_content")) is not { Tree: not null } text) return;
        var written = text.Words();
        var name = written.EndsWith(".rb", StringComparison.Ordinal) ? written[..^3] : written;
        var parts = method == "require_relative" ? path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).ToList() : [];
        foreach (var part in name.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "..")) parts.Add(part);
        }

        Scope.Imports.Add(new Import(node.Span(), written, string.Join('.', parts)));
    }
}
