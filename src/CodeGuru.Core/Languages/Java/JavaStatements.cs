using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Java;

/// <summary>Lowers statements.</summary>
internal sealed class JavaStatements(JavaLowering lowering) : CurlyStatements(lowering)
{
    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "package_declaration" or "module_declaration":
                return [];
            case "import_declaration":
                return [Import(node)];
            case "class_declaration" or "interface_declaration" or "enum_declaration" or "record_declaration" or "annotation_type_declaration":
                return [lowering.Declarations.Type(node)];
            case "method_declaration":
                return lowering.Declarations.Member(node);
            case "local_variable_declaration" or "field_declaration":
                return node.ChildrenIn("declarator").SelectMany(each => Declarator(each, node.Child("type")));
            case "enhanced_for_statement":
                return [Each(node, node.Child("name") is { } name ? lowering.Lower(name) : null, lowering.Part(node, "value"), node.Child("body")) with { TargetType = CurlyLowering.Written(node.Child("type")) }];
            case "switch_expression" or "switch_statement":
                return [Switch(node)];
            case "yield_statement":
                return [.. lowering.Parts(node).Select(part => new Statement.Evaluate(part.Span, part) { IsGiven = true }), new Statement.Jump(span, JumpKind.Break, null)];
            case "try_statement":
                return [Try(node, BlockOf(node.Child("body")))];
            case "try_with_resources_statement":
                return [WithResources(node)];
            case "synchronized_statement":
                var locked = node.Present().Where(child => child != node.Child("body")).SelectMany(lowering.Parts).ToList();
                return [.. locked.Select(part => new Statement.Evaluate(part.Span, part)), BlockOf(node.Child("body")) with { Lock = locked.FirstOrDefault() }];
            case "assert_statement":
                return lowering.Parts(node) is [var condition, ..] and var parts ? [new Statement.Assert(span, condition, parts.Count > 1 ? parts[1] : null)] : [];
            default:
                return base.Inner(node);
        }
    }

    public Statement.Match Switch(SyntaxNode node)
    {
        var cases = new List<MatchCase>();
        foreach (var group in (node.Child("body") ?? node).Present().Where(child => child.Kind is "switch_block_statement_group" or "switch_rule"))
        {
            var labels = group.Present().Where(child => child.Is("switch_label")).ToList();
            var body = LowerAll(group.Present().Where(child => !child.Is("switch_label")));
            var guard = labels.Select(label => label.FirstOf("guard")).FirstOrDefault(each => each is not null) is { } asked && lowering.Parts(asked) is [var test, ..] ? test : null;
            var patterns = labels.Any(label => label.Children.Any(child => child.Words() == "default")) ? [] : labels.SelectMany(label => label.Present().Where(child => !child.Is("guard"))).Select(Pattern).ToList();
            var start = labels.Count > 0 ? labels[^1].End : group.Start;
            cases.Add(new MatchCase(group.Span(), patterns, guard, new Statement.Block(new SourceSpan(body.Count > 0 ? body[0].Span.Start : start, group.End), body), group.Is("switch_block_statement_group")));
        }

        return new Statement.Match(node.Span(), lowering.Part(node, "condition"), cases, true, cases.Any(each => each.CatchesAll));
    }

    public Pattern Pattern(SyntaxNode node)
    {
        var inner = node.Is("pattern") ? node.Present().FirstOrDefault() : node;
        if (inner.Tree is null) inner = node;
        return inner.Kind is "type_pattern" or "record_pattern"
            ? new Pattern(node.Span(), PatternKind.Type, inner.Present().FirstOrDefault() is { Tree: not null } type ? lowering.Lower(type) : null,
                inner.Is("type_pattern") && inner.Present().LastOrDefault() is { Tree: not null, Kind: "identifier" } name ? name.Words() : null,
                [.. (inner.FirstOf("record_pattern_body")?.Present() ?? []).Select(Component)])
            : new Pattern(node.Span(), PatternKind.Value, lowering.Lower(inner), null, []);
    }

    /// <summary>A part of a record: a type with a name, or a pattern again.</summary>
    private Pattern Component(SyntaxNode node)
    {
        var parts = node.Present().ToList();
        return node.Is("record_pattern_component") && parts is [.., { Kind: "identifier" } name]
            ? new Pattern(node.Span(), PatternKind.Type, parts.Count > 1 ? lowering.Lower(parts[0]) : null, name.Words(), []) : Pattern(node);
    }

    private IEnumerable<Statement> Declarator(SyntaxNode node, SyntaxNode? type) => node.Child("name") is not { } name ? []
        : [new Statement.Assign(node.Span(), [lowering.Lower(name)], node.Child("value") is { } value ? lowering.Lower(value) : null, null, true, CurlyLowering.Written(type))];

    private Statement.Try Try(SyntaxNode node, Statement.Block body)
    {
        var handlers = node.Present().Where(child => child.Is("catch_clause")).Select(clause =>
        {
            var parameter = clause.FirstOf("catch_formal_parameter");
            var types = parameter?.FirstOf("catch_type") is { } list ? lowering.Parts(list) : [];
            return new ExceptionHandler(clause.Span(), types, parameter?.Child("name").Words(), null, BlockOf(clause.Child("body")))
            {
                CatchesAll = types.Any(type => type is Expression.Name { Identifier: "Throwable" }),
            };
        }).ToList();
        return new Statement.Try(node.Span(), body, handlers, null, node.FirstOf("finally_clause")?.FirstOf("block") is { } always ? Block(always) : null);
    }

    private Statement WithResources(SyntaxNode node)
    {
        var resources = (node.Child("resources")?.Present() ?? []).Where(child => child.Is("resource")).Select(each => new Resource(
            each.Span(), each.Child("value") is { } value ? lowering.Lower(value) : lowering.Parts(each) is [.., var named] ? named : new Expression.Group(each.Span(), []),
            each.Child("name") is { } name ? lowering.Lower(name) : null)).ToList();
        var with = new Statement.With(node.Span(), resources, BlockOf(node.Child("body")), false);
        var around = Try(node, new Statement.Block(with.Span, [with]));
        return around.Handlers.Count == 0 && around.Finally is null ? with : around;
    }

    private Statement.Imports Import(SyntaxNode node)
    {
        var path = node.FirstOf("scoped_identifier", "identifier").Words();
        var isWildcard = node.FirstOf("asterisk") is not null;
        var dot = path.LastIndexOf('.');
        var import = isWildcard || dot < 0 ? new Import(node.Span(), path, path) { IsWildcard = isWildcard }
            : new Import(node.Span(), path, path[..dot]) { Names = [new ImportedName(path[(dot + 1)..], path[(dot + 1)..])] };
        Scope.Imports.Add(import);
        return new Statement.Imports(node.Span(), import);
    }
}
