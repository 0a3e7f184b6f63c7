using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Rust;

/// <summary>Lowers statements, and expressions that are like statements.</summary>
internal sealed class RustStatements(RustLowering lowering) : CurlyStatements(lowering)
{
    private static readonly HashSet<string> Panics = ["panic", "unreachable", "todo", "unimplemented"];

    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "use_declaration":
                return node.Child("argument") is { } argument ? Use(argument, "", span) : [];
            case "function_item" or "function_signature_item":
                return [lowering.Declarations.Function(node)];
            case "struct_item" or "enum_item" or "union_item" or "trait_item":
                return [lowering.Declarations.Type(node)];
            case "impl_item":
                return lowering.Declarations.Implementation(node);
            case "mod_item":
                return lowering.Declarations.Module(node);
            case "const_item" or "static_item":
                return lowering.Declarations.Constant(node);
            case "let_declaration":
                return Let(node);
            case "expression_statement" when node.Present().FirstOrDefault() is { Tree: not null } inner:
                return IsLikeStatement(inner) ? Lower(inner) : [Effect(inner, span)];
            case "macro_invocation" when Panics.Contains(node.Child("macro").Words()):
                return [new Statement.Raise(span, lowering.Lower(node), null)];
            case "macro_invocation" when RustSelect.IsOne(node):
                return [RustSelect.Lower(node, lowering)];
            case "unsafe_block" or "const_block" or "foreign_mod_item" or "declaration_list":
                return node.Present().Where(child => !child.Is("label")).SelectMany(Lower);
            case "while_expression":
                return [Labeled(node, Loop(node, LoopKind.While, lowering.Part(node, "condition"), node.Child("body")))];
            case "loop_expression":
                return [Labeled(node, Loop(node, LoopKind.While, null, node.Child("body")))];
            case "for_expression":
                return [Labeled(node, Each(node, lowering.Part(node, "pattern"), lowering.Part(node, "value"), node.Child("body")))];
            case "match_expression":
                return [Match(node, isTail: false)];
            case "return_expression":
                return [new Statement.Return(span, lowering.Parts(node) is [var result, ..] ? result : null)];
            case "break_expression" or "continue_expression":
                var label = node.FirstOf("label").Words().TrimStart('\'');
                var jump = new Statement.Jump(span, node.Is("break_expression") ? JumpKind.Break : JumpKind.Continue, label.Length > 0 ? label : null);
                return node.Present().FirstOrDefault(child => !child.Is("label")) is { Tree: not null } value ? [new Statement.Evaluate(span, lowering.Lower(value)) { IsGiven = true }, jump] : [jump];
            case "type_item":
                lowering.Declarations.Alias(node);
                return [];
            case "macro_definition":
                return [lowering.Declarations.Macro(node)];
            case "attribute_item" or "inner_attribute_item" or "extern_crate_declaration" or "associated_type" or "label" or "shebang":
                return [];
            default:
                return base.Inner(node);
        }
    }

    /// <summary>A function's body: its last expression is what it gives back.</summary>
    public Statement.Block Body(SyntaxNode block)
    {
        var parts = block.Present().Where(child => !child.Is("label")).ToList();
        // What ends with a brace is a value too, if no semicolon follows.
        var last = parts.Count == 0 ? default : parts[^1] is { Kind: "expression_statement" } wrapped && !wrapped.HasToken(";") ? wrapped.Present().LastOrDefault() : parts[^1];
        if (last.Tree is null || !IsValue(last)) return Block(block);
        return new Statement.Block(block.Span(), [.. LowerAll(parts.SkipLast(1)), .. Scope.Deeper(last, Tail, span => [new Statement.Empty(span)])]);
    }

    private IEnumerable<Statement> Tail(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case "block":
                return [Body(node)];
            case "unsafe_block" when node.FirstOf("block") is { } inner:
                return [Body(inner)];
            case "match_expression":
                return [Match(node, isTail: true)];
            case "if_expression" when node.Child("consequence") is { } consequence:
                var condition = lowering.Part(node, "condition");
                var then = Body(consequence);
                var alternative = node.Child("alternative")?.Present().LastOrDefault();
                Statement? otherwise = alternative is not { Tree: not null } other ? null
                    : other.Is("if_expression") ? Scope.Deeper(other, Tail, span => [new Statement.Empty(span)]).First() : Body(other);
                return [new Statement.If(node.Span(), condition, then, otherwise)];
            case "macro_invocation" when Panics.Contains(node.Child("macro").Words()):
                return Lower(node);
            case "loop_expression" when IsLeftWithValue(node):
                return [new Statement.Return(node.Span(), lowering.Lower(node))];
            default:
                return IsLikeStatement(node) ? Lower(node) : [new Statement.Return(node.Span(), lowering.Lower(node))];
        }
    }

    private Statement.Match Match(SyntaxNode node, bool isTail)
    {
        var cases = (node.Child("body")?.Present() ?? []).Where(child => child.Kind is "match_arm" or "last_match_arm").Select(arm =>
        {
            var pattern = arm.Child("pattern");
            var guard = pattern?.Child("condition") is { } asked ? lowering.Lower(asked) : null;
            var first = pattern?.Present().FirstOrDefault(child => child != pattern.Value.Child("condition"));
            var patterns = pattern is { } whole ? new[] { first is { Tree: not null } inner ? Pattern(inner) : new Pattern(whole.Span(), PatternKind.Any, null, null, []) } : [];
            var value = arm.Child("value");
            IReadOnlyList<Statement> body = value is not { } code ? [] : [.. isTail ? Scope.Deeper(code, Tail, span => [new Statement.Empty(span)]) : Lower(code)];
            return new MatchCase(arm.Span(), patterns, guard, new Statement.Block(value?.Span() ?? arm.Span(), body), false);
        }).ToList();
        return new Statement.Match(node.Span(), lowering.Part(node, "value"), cases, false, true);
    }

    public Pattern Pattern(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "_":
                return new Pattern(span, PatternKind.Any, null, null, []);
            case "identifier":
                return node.Length > 0 && char.IsUpper(node.Text[0]) ? new Pattern(span, PatternKind.Value, lowering.Lower(node), null, []) : new Pattern(span, PatternKind.Any, null, node.Words(), []);
            case "or_pattern":
                return new Pattern(span, PatternKind.Alternatives, null, null, [.. node.Present().Select(Pattern)]);
            case "tuple_struct_pattern" or "struct_pattern":
                return new Pattern(span, PatternKind.Type, node.Child("type") is { } type ? lowering.Lower(type) : null, null,
                    [.. node.Present().Skip(1).Where(part => !part.Is("remaining_field_pattern")).Select(Pattern)]);
            case "field_pattern":
                return node.Child("pattern") is { } inside ? Pattern(inside) : new Pattern(span, PatternKind.Any, null, node.Child("name")?.Words(), []);
            case "tuple_pattern" or "slice_pattern":
                return new Pattern(span, PatternKind.Sequence, null, null, [.. node.Present().Select(Pattern)]);
            case "captured_pattern" or "reference_pattern" or "ref_pattern" or "mut_pattern":
                return new Pattern(span, PatternKind.Value, null, node.FirstOf("identifier")?.Words(), []);
            default:
                return new Pattern(span, PatternKind.Value, lowering.Lower(node), null, []);
        }
    }

    private IEnumerable<Statement> Let(SyntaxNode node)
    {
        var span = node.Span();
        var value = node.Child("value") is { } given ? lowering.Declarations.Named(node.Child("pattern"), given) : null;
        var assign = new Statement.Assign(span, [lowering.Part(node, "pattern")], value, null, true, CurlyLowering.Written(node.Child("type")));
        if (node.Child("alternative") is not { } otherwise) return [assign];
        return [assign, new Statement.If(span, new Expression.Unary(span, "let", lowering.Part(node, "pattern")), new Statement.Block(new SourceSpan(node.End, node.End), []), BlockOf(otherwise))];
    }

    private static Statement Labeled(SyntaxNode node, Statement.Loop loop)
    {
        var label = node.FirstOf("label").Words().TrimStart('\'');
        return label.Length > 0 ? new Statement.Labeled(loop.Span, label, loop) : loop;
    }

    private IEnumerable<Statement> Use(SyntaxNode node, string prefix, SourceSpan span)
    {
        string Joined(string path) => prefix.Length == 0 ? path : path.Length == 0 ? prefix : $"{prefix}::{path}";
        switch (node.Kind)
        {
            case "scoped_use_list":
                return node.Child("list") is { } list ? Use(list, Joined(node.Child("path").Words()), span) : [];
            case "use_list":
                return node.Present().SelectMany(each => Use(each, prefix, span));
            case "use_wildcard":
                return [Add(Joined(node.Present().FirstOrDefault().Words()), null, span)];
            case "use_as_clause":
                return [Add(Joined(node.Child("path").Words()), node.Child("alias").Words(), span)];
            default:
                var path = node.Text is "self" ? prefix : Joined(node.Words());
                return [Add(path, path[(path.LastIndexOf(':') + 1)..], span)];
        }
    }

    /// <param name="alias">Null: everything.</param>
    private Statement.Imports Add(string path, string? alias, SourceSpan span)
    {
        var parts = path.Split("::", StringSplitOptions.RemoveEmptyEntries).ToList();
        var from = lowering.Module;
        var isOwn = false;
        while (parts is [var head, ..] && head is "crate" or "self" or "super")
        {
            from = head == "crate" ? "" : head == "super" ? from[..Math.Max(0, from.LastIndexOf('.'))] : from;
            isOwn = true;
            parts.RemoveAt(0);
        }

        var names = isOwn && from.Length > 0 ? [.. from.Split('.'), .. parts] : parts;
        var target = string.Join('.', alias is null ? names : names.SkipLast(1));
        var import = alias is null ? new Import(span, path, target) { IsWildcard = true }
            : names.Count == 1 && !isOwn ? new Import(span, path, names[0]) { Alias = alias }
            : new Import(span, path, target) { Names = names.Count > 0 ? [new ImportedName(names[^1], alias)] : [] };
        Scope.Imports.Add(import);
        return new Statement.Imports(span, import);
    }

    /// <summary>Whether a loop is left with a value somewhere, which is its own then.</summary>
    private static bool IsLeftWithValue(SyntaxNode loop) => loop.Descendants.Any(child => child.Is("break_expression") && child.Present().Any(part => !part.Is("label")) && LeftBy(child) == loop);

    /// <summary>The loop that a break leaves; null where its label is that of something else.</summary>
    private static SyntaxNode? LeftBy(SyntaxNode jump)
    {
        var label = jump.FirstOf("label").Words();
        for (var around = jump.Parent; around is { } outer; around = outer.Parent)
        {
            if (outer.Kind is "closure_expression" or "async_block" or "function_item") return null;
            if (outer.Kind is "loop_expression" or "while_expression" or "for_expression" && (label.Length == 0 || outer.FirstOf("label").Words() == label)) return outer;
        }

        return null;
    }

    private static bool IsLikeStatement(SyntaxNode node) => node.Kind is "if_expression" or "match_expression" or "while_expression" or "loop_expression" or "for_expression" or "block" or "unsafe_block"
        or "return_expression" or "break_expression" or "continue_expression" || (node.Is("macro_invocation") && (Panics.Contains(node.Child("macro").Words()) || RustSelect.IsOne(node)));

    private static bool IsValue(SyntaxNode node) => node.Kind is not ("expression_statement" or "let_declaration" or "empty_statement" or "use_declaration" or "attribute_item" or "macro_definition")
        && !node.Kind.EndsWith("_item", StringComparison.Ordinal);
}
