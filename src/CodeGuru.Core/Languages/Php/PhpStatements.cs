using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Php;

/// <summary>Lowers statements. What stands between the code is printed.</summary>
internal sealed class PhpStatements(PhpLowering lowering) : CurlyStatements(lowering)
{
    private readonly PhpJumps jumps = new(lowering.Scope);

    public override bool IsBlock(SyntaxNode node) => node.Kind is "compound_statement" or "colon_block";

    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "function_definition":
                return [lowering.Declarations.Function(node)];
            case "class_declaration" or "interface_declaration" or "trait_declaration" or "enum_declaration":
                return [lowering.Declarations.Types.Declare(node)];
            case "namespace_use_declaration":
                return lowering.Names.Use(node).ToList();
            case "const_declaration":
                return node.Present().Where(child => child.Is("const_element")).Select(Constant).ToList();
            case "text_interpolation":
                return node.FirstOf("text") is { } text ? [new Statement.Evaluate(text.Span(), new Expression.Literal(text.Span(), LiteralKind.String, text.Words()))] : [];
            case "text":
                return [new Statement.Evaluate(span, new Expression.Literal(span, LiteralKind.String, node.Words()))];
            case "if_statement":
                return [If(node, lowering.Part(node, "condition"), IfParts(node))];
            case "while_statement":
                return [jumps.Loop(() => Loop(node, LoopKind.While, lowering.Part(node, "condition"), node.Child("body")))];
            case "do_statement":
                return [jumps.Loop(() => Loop(node, LoopKind.DoWhile, lowering.Part(node, "condition"), node.Child("body")))];
            case "for_statement":
                return [jumps.Loop(() => For(node))];
            case "foreach_statement":
                return [jumps.Loop(() => Each(node))];
            case "switch_statement":
                return [jumps.Switch(() => Switch(node))];
            case "try_statement":
                return [Try(node)];
            case "break_statement" or "continue_statement":
                return [jumps.Jump(node)];
            case "exit_statement":
                var word = new SourceSpan(node.Start, Math.Min(node.End, node.Start + "exit".Length));
                return [new Statement.Evaluate(span, new Expression.Call(span, new Expression.Name(word, "exit"), [.. lowering.Parts(node).Select(part => new Argument(null, part))], false))];
            case "echo_statement":
                return [new Statement.Evaluate(span, new Expression.Group(span, lowering.Parts(node)))];
            case "unset_statement":
                return [new Statement.Delete(span, lowering.Parts(node))];
            case "global_declaration":
                return [new Statement.OuterNames(span, [.. node.Present().Select(child => child.Words())], true)];
            case "function_static_declaration":
                return node.Present().Where(child => child.Is("static_variable_declaration")).Select(each => new Statement.Assign(
                    each.Span(), [lowering.Part(each, "name")], each.Child("value") is { } value ? lowering.Lower(value) : null, null, true, null)
                {
                    Modifiers = ["static"],
                }).ToList();
            case "named_label_statement":
                return [new Statement.Labeled(span, node.FirstOf("name").Words(), new Statement.Empty(span))];
            case "declare_statement":
                return LowerAll(node.Present().Where(child => !child.Is("declare_directive")));
            case "php_tag" or "php_end_tag":
                return [];
            default:
                return base.Inner(node);
        }
    }

    /// <summary>A value that fits no arm is an error: nothing passes by.</summary>
    public Statement.Match MatchExpression(SyntaxNode node)
    {
        var cases = (node.Child("body") ?? node).Present().Where(child => child.Kind is "match_conditional_expression" or "match_default_expression").Select(arm =>
        {
            var patterns = (arm.Child("conditional_expressions")?.Present() ?? []).Select(each => new Pattern(each.Span(), PatternKind.Value, lowering.Lower(each), null, [])).ToList();
            var value = arm.Child("return_expression");
            IReadOnlyList<Statement> body = value is { } code ? [Effect(code, code.Span())] : [];
            return new MatchCase(arm.Span(), patterns, null, new Statement.Block(value?.Span() ?? arm.Span(), body), false);
        }).ToList();
        return new Statement.Match(node.Span(), lowering.Part(node, "condition"), cases, false, true);
    }

    private Statement.Assign Constant(SyntaxNode node)
    {
        var parts = lowering.Parts(node);
        return new Statement.Assign(node.Span(), [.. parts.Take(1)], parts.Count > 1 ? parts[^1] : null, null, true, null);
    }

    /// <summary>The branches in order; text between the code belongs to the branch before it.</summary>
    private static List<(SyntaxNode Branch, List<SyntaxNode> Body)> IfParts(SyntaxNode node)
    {
        var parts = new List<(SyntaxNode Branch, List<SyntaxNode> Body)> { (node, []) };
        foreach (var child in node.Present().Where(child => child != node.Child("condition")))
        {
            if (child.Kind is "else_if_clause" or "else_clause") parts.Add((child, child.Child("body") is { } body ? [body] : []));
            else parts[^1].Body.Add(child);
        }

        return parts;
    }

    private Statement.If If(SyntaxNode node, Expression condition, List<(SyntaxNode Branch, List<SyntaxNode> Body)> parts)
    {
        // In the order of the text, so that functions without a name are counted in it.
        var lowered = parts.Select((part, at) => (part.Branch, Condition: at == 0 ? condition : lowering.Part(part.Branch, "condition"), Body: Joined(part.Branch, part.Body))).ToList();
        Statement? otherwise = null;
        for (var at = lowered.Count - 1; at > 0; at--)
        {
            var (branch, asked, body) = lowered[at];
            otherwise = branch.Is("else_if_clause") ? new Statement.If(branch.Span(), asked, body, otherwise) : body is { Statements: [Statement.If only] } && parts[at].Body is [{ Kind: "if_statement" }] ? only : body;
        }

        return new Statement.If(node.Span(), condition, lowered[0].Body, otherwise);
    }

    private Statement.Block Joined(SyntaxNode around, List<SyntaxNode> nodes) => nodes switch
    {
        [] => new Statement.Block(new SourceSpan(around.End, around.End), []),
        [var only] => BlockOf(only),
        _ => new Statement.Block(new SourceSpan(nodes[0].Start, nodes[^1].End), [.. nodes.SelectMany(each => IsBlock(each) ? LowerAll(each) : Lower(each))]),
    };

    protected override Statement.Loop For(SyntaxNode node)
    {
        var condition = node.Child("condition") is { } asked ? lowering.Lower(asked) : null;
        return new Statement.Loop(
            node.Span(), LoopKind.For, [.. Several(node.Child("initialize")).Select(each => Effect(each, each.Span()))], condition,
            [.. Several(node.Child("update")).Select(lowering.Lower)], null, null, Joined(node, [.. node.ChildrenIn("body").Where(child => child.IsNamed)]), null, false);
    }

    private static IEnumerable<SyntaxNode> Several(SyntaxNode? node) => node is not { } present ? [] : present.Is("sequence_expression") ? present.Present() : [present];

    private Statement.Loop Each(SyntaxNode node)
    {
        var parts = node.Present().Where(child => child != node.Child("body") && !child.Is("text_interpolation")).ToList();
        var target = parts.Count < 2 ? default : parts[1].Is("pair") ? parts[1].Present().LastOrDefault() : parts[1];
        var source = parts.Count > 0 ? lowering.Lower(parts[0]) : new Expression.Group(node.Span(), []);
        var key = parts.Count > 1 && parts[1].Is("pair") ? parts[1].Present().FirstOrDefault() : default;
        return Each(node, target.Tree is null ? null : lowering.Lower(target), source, node.Child("body")) with { Key = key.Tree is null ? null : lowering.Lower(key), Range = RangeKind.Keyed };
    }

    private Statement.Match Switch(SyntaxNode node)
    {
        var cases = (node.Child("body") ?? node).Present().Where(child => child.Kind is "case_statement" or "default_statement").Select(each =>
        {
            var value = each.Child("value");
            var body = each.Present().Where(child => child != value).ToList();
            IReadOnlyList<Pattern> patterns = value is { } asked ? [new Pattern(asked.Span(), PatternKind.Value, lowering.Lower(asked), null, [])] : [];
            return new MatchCase(each.Span(), patterns, null, new Statement.Block(body.Count > 0 ? new SourceSpan(body[0].Start, body[^1].End) : new SourceSpan(each.End, each.End), LowerAll(body)), true);
        }).ToList();
        return new Statement.Match(node.Span(), lowering.Part(node, "condition"), cases, true, cases.Any(each => each.CatchesAll));
    }

    private Statement.Try Try(SyntaxNode node)
    {
        var body = BlockOf(node.Child("body"));
        var handlers = node.Present().Where(child => child.Is("catch_clause")).Select(clause =>
        {
            var types = clause.Child("type") is { } list ? lowering.Parts(list) : [];
            return new ExceptionHandler(clause.Span(), types, clause.Child("name")?.Words(), null, BlockOf(clause.Child("body")))
            {
                CatchesAll = types.Any(type => type is Expression.Name { Identifier: "Throwable" }),
            };
        }).ToList();
        return new Statement.Try(node.Span(), body, handlers, null, node.FirstOf("finally_clause")?.Child("body") is { } always ? Block(always) : null);
    }
}
