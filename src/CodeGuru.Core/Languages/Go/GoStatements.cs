using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Go;

/// <summary>Lowers statements.</summary>
internal sealed class GoStatements(GoLowering lowering) : CurlyStatements(lowering)
{
    protected override IEnumerable<SyntaxNode> Within(SyntaxNode block) => block.Present().SelectMany(child => child.Is("statement_list") ? child.Present() : [child]);

    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "package_clause":
                return [];
            case "import_declaration":
                return node.Present().SelectMany(child => child.Is("import_spec_list") ? child.Present() : [child]).Where(child => child.Is("import_spec")).Select(Import);
            case "function_declaration" or "method_declaration":
                return [lowering.Declarations.Function(node)];
            case "type_declaration":
                return lowering.Declarations.Declared(node);
            case "return_statement" when !node.Present().Any():
                return [new Statement.Return(span, null) { Results = NamedResults(node) }];
            case "const_declaration":
                return Constants(node);
            case "var_declaration":
                return node.Present().SelectMany(child => child.Is("var_spec_list") ? child.Present() : [child]).Where(child => child.Is("var_spec")).SelectMany(Variables);
            case "receive_statement" when node.Child("left") is null && node.Child("right") is { } received:
                return [new Statement.Evaluate(span, lowering.Lower(received))];
            case "short_var_declaration" or "assignment_statement" or "receive_statement":
                return [Assign(node)];
            case "inc_statement" or "dec_statement":
                return [new Statement.Assign(span, lowering.Parts(node), new Expression.Literal(span, LiteralKind.Integer, "1"), node.Is("inc_statement") ? "+" : "-", false, null)];
            case "send_statement":
                return [new Statement.Evaluate(span, new Expression.Binary(span, "<-", lowering.Part(node, "channel"), lowering.Part(node, "value")))];
            case "for_statement":
                return [ForAny(node)];
            case "expression_switch_statement" or "type_switch_statement" or "select_statement":
                return Switch(node);
            case "fallthrough_statement":
                return [new Statement.Jump(span, JumpKind.FallThrough, null)];
            case "go_statement":
                return [new Statement.Evaluate(span, lowering.Parts(node) is [var started, ..] ? started : new Expression.Group(span, [])) { IsConcurrent = true }];
            case "defer_statement":
                return [new Statement.Defer(span, lowering.Parts(node) is [var deferred, ..] ? deferred : new Expression.Group(span, []))];
            case "expression_statement" when node.Present().FirstOrDefault() is { Tree: not null, Kind: "call_expression" } call && call.Child("function").Words() == "panic":
                return [new Statement.Raise(span, lowering.Lower(call), null)];
            default:
                return base.Inner(node);
        }
    }

    protected override (IReadOnlyList<Statement> Initial, Expression Condition) Condition(SyntaxNode node) =>
        ([.. node.Child("initializer") is { } initial ? Lower(initial) : []], lowering.Part(node, "condition"));

    private Statement.Loop ForAny(SyntaxNode node)
    {
        if (node.FirstOf("range_clause") is { } range)
        {
            var target = range.Child("left") is { } left ? lowering.Lower(left) : null;
            // With two names the second is the element.
            var key = target is Expression.Display { Items: [var first, ..] } ? first.Value : target;
            if (target is Expression.Display { Items: [_, var element] }) target = element.Value;
            else if (target is Expression.Name or Expression.Display) (target, key) = (null, target is Expression.Name ? target : key);
            else key = null;
            return Each(node, target, lowering.Part(range, "right"), node.Child("body")) with { Key = key, Range = range.Child("right") is { } source ? lowering.Types.RangeOf(source) : RangeKind.None };
        }

        if (node.FirstOf("for_clause") is not { } clause)
        {
            var condition = node.Present().FirstOrDefault(child => child != node.Child("body"));
            return Loop(node, LoopKind.While, condition.Tree is null ? null : lowering.Lower(condition), node.Child("body"));
        }

        var initial = clause.Child("initializer") is { } start ? Lower(start).ToList() : [];
        var asked = clause.Child("condition") is { } test ? lowering.Lower(test) : null;
        IReadOnlyList<Expression> step = clause.Child("update") is not { } update ? [] : Lower(update).FirstOrDefault() switch
        {
            Statement.Assign { Targets: [var target], Value: { } value } assign => [new Expression.Assignment(assign.Span, target, assign.Operator, value)],
            Statement.Evaluate effect => [effect.Expression],
            _ => [],
        };
        return new Statement.Loop(node.Span(), LoopKind.For, initial, asked, step, null, null, BlockOf(node.Child("body")), null, false);
    }

    private IEnumerable<Statement> Switch(SyntaxNode node)
    {
        foreach (var initial in node.Child("initializer") is { } start ? Lower(start) : []) yield return initial;
        var subject = node.Child("value") is { } value ? lowering.Lower(value) : null;
        var alias = node.Child("alias") is { } name ? name.Words() : null;
        var cases = node.Present().Where(child => child.Kind is "expression_case" or "type_case" or "default_case" or "communication_case").Select(each => Case(each, alias)).ToList();
        yield return new Statement.Match(node.Span(), subject, cases, true, node.Is("select_statement") || cases.Any(each => each.CatchesAll));
    }

    private MatchCase Case(SyntaxNode node, string? alias)
    {
        var values = node.ChildrenIn("value").SelectMany(each => each.Is("expression_list") ? each.Present() : [each]).Concat(node.ChildrenIn("type")).Concat(node.ChildrenIn("communication")).Where(child => child.IsNamed).ToList();
        var body = node.Present().Where(child => !values.Contains(child) && !child.Is("expression_list")).SelectMany(child => child.Is("statement_list") ? child.Present() : [child]).ToList();
        var span = body.Count > 0 ? new SourceSpan(body[0].Start, body[^1].End) : new SourceSpan(node.End, node.End);
        var patterns = node.Is("default_case") ? [] : values.Select(each => node.Is("communication_case")
            ? new Pattern(each.Span(), PatternKind.Value, new Expression.Statements(each.Span(), Lower(each).FirstOrDefault() ?? new Statement.Empty(each.Span())), null, [])
            : new Pattern(each.Span(), node.Is("type_case") ? PatternKind.Type : PatternKind.Value, lowering.Lower(each), alias, [])).ToList();
        return new MatchCase(node.Span(), patterns, null, new Statement.Block(span, LowerAll(body)), false);
    }

    /// <summary>The names of the innermost function's results; empty where they have none.</summary>
    private static IReadOnlyList<string> NamedResults(SyntaxNode node)
    {
        for (var around = node.Parent; around is { } outer; around = outer.Parent)
        {
            if (outer.Kind is "function_declaration" or "method_declaration" or "func_literal") return [.. outer.Child("result")?.Present().SelectMany(each => each.ChildrenIn("name")).Select(name => name.Words()) ?? []];
        }

        return [];
    }

    /// <summary>What is said once with <c>iota</c> goes on for the names below it, and counts.</summary>
    private List<Statement> Constants(SyntaxNode node)
    {
        var statements = new List<Statement>();
        var (place, counts) = (0, false);
        foreach (var each in node.Present().Where(child => child.Is("const_spec")))
        {
            if (each.Child("value") is { } value) counts = value.Descendants.Any(child => child.Is("iota"));
            var isOne = each.ChildrenIn("name").Count(child => child.IsNamed) == 1;
            statements.AddRange(Variables(each).Select(statement => counts && isOne && statement is Statement.Assign assign ? assign with { Place = place } : statement));
            place++;
        }

        return statements;
    }

    private IEnumerable<Statement> Variables(SyntaxNode node)
    {
        var names = node.ChildrenIn("name").Where(child => child.IsNamed).ToList();
        var values = node.Child("value") is { } list ? lowering.Parts(list) : [];
        for (var at = 0; at < names.Count; at++)
        {
            var value = values.Count == names.Count ? values[at] : values.Count == 1 && at == 0 ? values[0] : null;
            yield return new Statement.Assign(names[at].Span(), [lowering.Lower(names[at])], value, null, true, CurlyLowering.Written(node.Child("type"))) { Modifiers = node.Is("const_spec") ? ["const"] : IsEmbedded(node) ? ["embedded"] : [] };
        }
    }

    /// <summary>Whether a directive has the compiler fill a variable from files.</summary>
    private static bool IsEmbedded(SyntaxNode node) => CommentDocumentation.Before(node.Parent is { Kind: "var_declaration" } declaration ? declaration : node, "//go:embed ") is not null;

    private Statement.Assign Assign(SyntaxNode node)
    {
        var targets = node.Child("left") is { } left ? lowering.Lower(left) : new Expression.Group(node.Span(), []);
        var value = node.Child("right") is { } right ? lowering.Lower(right) : null;
        // What may fail gives a second value that says whether it did.
        if (targets is Expression.Display { Items.Count: 2 } && value is Expression.Cast or Expression.Index)
            value = new Expression.Display(value.Span, CollectionKind.Tuple, [new CollectionItem(null, value), new CollectionItem(null, new Expression.Group(new SourceSpan(value.Span.End, value.Span.End), []))]);
        return new Statement.Assign(node.Span(), [targets], value, CurlyExpressions.Compound(node), node.Is("short_var_declaration") || node.HasToken(":="), null);
    }

    private Statement Import(SyntaxNode node)
    {
        var path = node.Child("path").Words().Trim('"', '`');
        var name = node.Child("name");
        var alias = name is { Kind: "package_identifier" } own ? own.Words() : name is null ? path[(path.LastIndexOf('/') + 1)..] : null;
        var import = new Import(node.Span(), path, path) { Alias = alias, IsWildcard = name is { Kind: "dot" } };
        Scope.Imports.Add(import);
        return new Statement.Imports(node.Span(), import);
    }
}
