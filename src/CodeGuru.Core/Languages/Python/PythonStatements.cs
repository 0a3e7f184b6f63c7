using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Lowers statements.</summary>
internal sealed class PythonStatements(PythonLowering lowering)
{
    private PythonExpressions Expressions => lowering.Expressions;

    public Statement.Block Block(SyntaxNode node) => new(LoweringScope.SpanOf(node), LowerAll(node));

    public IReadOnlyList<Statement> LowerAll(SyntaxNode node)
    {
        var statements = new List<Statement>();
        foreach (var child in node.NamedChildren)
        {
            if (child.Kind is "comment" or "line_continuation") continue;
            if (child.Is("import_statement")) statements.AddRange(lowering.Imports.Modules(child));
            else statements.Add(lowering.Scope.Deeper(child, Lower, span => new Statement.Empty(span)));
        }

        return statements;
    }

    private Statement Lower(SyntaxNode node)
    {
        var span = LoweringScope.SpanOf(node);
        switch (node.Kind)
        {
            case "expression_statement":
                return Expression(node);
            case "function_definition":
                return lowering.Declarations.Function(node, []);
            case "class_definition":
                return lowering.Declarations.Class(node, []);
            case "decorated_definition":
                return lowering.Declarations.Decorated(node);
            case "import_from_statement" or "future_import_statement":
                return lowering.Imports.Names(node);
            case "if_statement":
                return If(node);
            case "for_statement":
                return new Statement.Loop(span, LoopKind.ForEach, [], null, [], Part(node, "left"), Part(node, "right"), Body(node, "body"), Else(node), IsAsync(node));
            case "while_statement":
                return new Statement.Loop(span, LoopKind.While, [], Part(node, "condition"), [], null, null, Body(node, "body"), Else(node), false);
            case "try_statement":
                return Try(node);
            case "with_statement":
                return With(node);
            case "match_statement":
                return Match(node);
            case "return_statement":
                return new Statement.Return(span, Parts(node) is [var result, ..] ? result : null);
            case "raise_statement":
                return Raise(node);
            case "assert_statement":
                return Parts(node) is [var condition, .. var message] ? new Statement.Assert(span, condition, message is [var text, ..] ? text : null) : new Statement.Empty(span);
            case "delete_statement":
                return new Statement.Delete(span, Parts(node) is [Expression.Display several] ? [.. several.Items.Select(item => item.Value)] : Parts(node));
            case "break_statement":
                return new Statement.Jump(span, JumpKind.Break, null);
            case "continue_statement":
                return new Statement.Jump(span, JumpKind.Continue, null);
            case "global_statement" or "nonlocal_statement":
                return new Statement.OuterNames(span, [.. node.NamedChildren.Where(child => child.Is("identifier")).Select(child => child.Words())], node.Is("global_statement"));
            case "print_statement" or "exec_statement":
                return LegacyCall(node);
            case "pass_statement" or "type_alias_statement":
                return new Statement.Empty(span);
            case "ERROR" or "block":
                return Block(node);
            default:
                return new Statement.Evaluate(span, Expressions.Lower(node));
        }
    }

    private Statement Expression(SyntaxNode node)
    {
        var span = LoweringScope.SpanOf(node);
        var parts = node.NamedChildren.Where(child => !child.Is("comment")).ToList();
        return parts switch
        {
            [{ Kind: "assignment" } assignment] => Assignment(assignment, span),
            [{ Kind: "augmented_assignment" } compound] => new Statement.Assign(
                span, [Part(compound, "left")], Part(compound, "right"), compound.Child("operator")?.Words().TrimEnd('='), false, null),
            [var only] => new Statement.Evaluate(span, Expressions.Lower(only)),
            _ => new Statement.Evaluate(span, new Expression.Display(span, CollectionKind.Tuple, [.. parts.Select(part => new CollectionItem(null, Expressions.Lower(part)))])),
        };
    }

    private Statement.Assign Assignment(SyntaxNode node, SourceSpan span)
    {
        var targets = new List<SyntaxNode?>();
        var type = node.Child("type");
        SyntaxNode? value = node;
        while (value is { Kind: "assignment" } chained)
        {
            targets.Add(chained.Child("left"));
            value = chained.Child("right");
        }

        // The value is evaluated before it is bound.
        var lowered = value switch
        {
            { Kind: "lambda" } lambda when targets is [{ Kind: "identifier" } name] => lowering.Declarations.Lambda(lambda, name),
            { } other => Expressions.Lower(other),
            _ => null,
        };
        var loweredTargets = targets.OfType<SyntaxNode>().Select(Expressions.Lower).ToList();
        lowering.Declarations.AddFields(loweredTargets, type?.Words());
        return new Statement.Assign(span, loweredTargets, lowered, null, false, type is { } annotation ? Expressions.Lower(annotation) : null);
    }

    private Statement.If If(SyntaxNode node)
    {
        var branches = node.ChildrenIn("alternative").ToList();
        Statement? otherwise = null;
        for (var at = branches.Count - 1; at >= 0; at--)
        {
            otherwise = branches[at].Is("elif_clause")
                ? new Statement.If(new SourceSpan(branches[at].Start, node.End), Part(branches[at], "condition"), Body(branches[at], "consequence"), otherwise)
                : Body(branches[at], "body");
        }

        return new Statement.If(LoweringScope.SpanOf(node), Part(node, "condition"), Body(node, "consequence"), otherwise);
    }

    private Statement.Try Try(SyntaxNode node)
    {
        var body = Body(node, "body");
        var handlers = node.NamedChildren.Where(child => child.Kind is "except_clause" or "except_group_clause").Select(Handler).ToList();
        return new Statement.Try(LoweringScope.SpanOf(node), body, handlers, Clause(node, "else_clause"), Clause(node, "finally_clause"));
    }

    private ExceptionHandler Handler(SyntaxNode node)
    {
        var values = node.NamedChildren.Where(child => child.Kind is not ("comment" or "block")).ToList();
        var (type, name) = values switch
        {
            [{ Kind: "as_pattern" } bound, ..] => (bound.NamedChildren.FirstOrNull(child => !child.Is("comment")), bound.Child("alias")),
            [var first, .. var rest] => (first, rest is [var alias, ..] ? alias : (SyntaxNode?)null),
            [] => (null, null),
        };
        IReadOnlyList<Expression> types = type is not { } caught ? []
            : Expressions.Lower(caught) is var lowered && lowered is Expression.Display tuple ? [.. tuple.Items.Select(item => item.Value)] : [lowered];
        return new ExceptionHandler(LoweringScope.SpanOf(node), types, name?.Words(), null, Inner(node))
        {
            CatchesAll = types.Count == 0 || types.Any(each => each is Expression.Name { Identifier: "BaseException" }),
        };
    }

    private Statement.With With(SyntaxNode node)
    {
        var resources = node.NamedChildren.Where(child => child.Is("with_clause")).SelectMany(clause => clause.NamedChildren.Where(child => child.Is("with_item")))
            .SelectMany(item => item.Child("value") is { } value ? Resources(value) : []).ToList();
        return new Statement.With(LoweringScope.SpanOf(node), resources, Body(node, "body"), IsAsync(node));
    }

    /// <summary>The grammar reads <c>(a as b, c)</c> as a tuple where it is a list of items.</summary>
    private IEnumerable<Resource> Resources(SyntaxNode value)
    {
        var span = LoweringScope.SpanOf(value);
        if (value.Is("as_pattern"))
            return [new Resource(span, FirstPart(value), value.Child("alias") is { } alias ? Expressions.Lower(alias) : null)];
        if (value.Is("tuple") && value.NamedChildren.Any(child => child.Is("as_pattern")))
            return value.NamedChildren.Where(child => !child.Is("comment")).SelectMany(Resources);
        return [new Resource(span, Expressions.Lower(value), null)];
    }

    private Statement.Match Match(SyntaxNode node)
    {
        var subjects = node.ChildrenIn("subject").Where(child => child.IsNamed).Select(Expressions.Lower).ToList();
        var subject = subjects is [var only] ? only : new Expression.Display(
            LoweringScope.SpanOf(node), CollectionKind.Tuple, [.. subjects.Select(each => new CollectionItem(null, each))]);
        var clauses = (node.Child("body") ?? node).NamedChildren.Where(child => child.Is("case_clause"));
        var cases = clauses.Select(Case).ToList();
        return new Statement.Match(LoweringScope.SpanOf(node), subject, cases, false, cases.Any(each => each.CatchesAll));
    }

    private MatchCase Case(SyntaxNode node)
    {
        var patterns = node.NamedChildren.Where(child => child.Is("case_pattern")).ToList();
        var whole = LoweringScope.SpanOf(node);
        // Several patterns without brackets are one sequence.
        Pattern pattern = patterns is [var single] && !node.Children.Any(child => child.Is(",")) ? lowering.Patterns.Lower(single)
            : new Pattern(patterns.Count == 0 ? whole : new SourceSpan(patterns[0].Start, patterns[^1].End), PatternKind.Sequence, null, null, [.. patterns.Select(lowering.Patterns.Lower)]);
        var guard = node.Child("guard") is { } clause ? FirstPart(clause) : null;
        return new MatchCase(whole, [pattern], guard, Body(node, "consequence"), false);
    }

    private Statement.Raise Raise(SyntaxNode node)
    {
        var cause = node.Child("cause");
        var values = node.NamedChildren.Where(child => !child.Is("comment") && child != cause).Select(Expressions.Lower).ToList();
        return new Statement.Raise(LoweringScope.SpanOf(node), values is [var value, ..] ? value : null, cause is { } from ? Expressions.Lower(from) : null);
    }

    /// <summary>Python 2's statements that are functions now.</summary>
    private Statement.Evaluate LegacyCall(SyntaxNode node)
    {
        var span = LoweringScope.SpanOf(node);
        var word = new SourceSpan(node.Start, node.Start + (node.Is("print_statement") ? "print".Length : "exec".Length));
        var name = new Expression.Name(word, node.Is("print_statement") ? "print" : "exec");
        return new Statement.Evaluate(span, new Expression.Call(span, name, [.. Parts(node).Select(part => new Argument(null, part))], false));
    }

    private Statement.Block? Else(SyntaxNode node) => node.Child("alternative") is { } clause ? Body(clause, "body") : null;

    private Statement.Block? Clause(SyntaxNode node, string kind) => node.NamedChildren.FirstOrNull(child => child.Is(kind)) is { } clause ? Inner(clause) : null;

    private Statement.Block Inner(SyntaxNode node) =>
        node.NamedChildren.FirstOrNull(child => child.Is("block")) is { } block ? Block(block) : new Statement.Block(new SourceSpan(node.End, node.End), []);

    private Statement.Block Body(SyntaxNode node, string field) =>
        node.Child(field) is { } body ? Block(body) : new Statement.Block(new SourceSpan(node.End, node.End), []);

    private Expression Part(SyntaxNode node, string field) =>
        node.Child(field) is { } part ? Expressions.Lower(part) : new Expression.Group(new SourceSpan(node.End, node.End), []);

    private Expression FirstPart(SyntaxNode node) => Parts(node) is [var first, ..] ? first : new Expression.Group(new SourceSpan(node.End, node.End), []);

    private List<Expression> Parts(SyntaxNode node) => [.. node.NamedChildren.Where(child => !child.Is("comment")).Select(Expressions.Lower)];

    private static bool IsAsync(SyntaxNode node) => node.FirstChild is { Kind: "async" };
}
