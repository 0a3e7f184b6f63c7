using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>Lowers statements.</summary>
internal sealed class CSharpStatements(CSharpLowering lowering) : CurlyStatements(lowering)
{
    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "global_statement" or "declaration_list" or "extern_alias_directive" or "checked_statement" or "unsafe_statement" or "preproc_if" or "preproc_else" or "preproc_elif" or "preproc_region":
                return LowerAll(node);
            case "file_scoped_namespace_declaration" or "namespace_declaration":
                return lowering.Declarations.Namespace(node);
            case "using_directive":
                return [Using(node)];
            case "class_declaration" or "struct_declaration" or "interface_declaration" or "enum_declaration" or "record_declaration" or "record_struct_declaration" or "delegate_declaration":
                return [lowering.Declarations.Type(node)];
            case "local_function_statement" or "method_declaration":
                return [lowering.Declarations.Function(node)];
            case "local_declaration_statement":
                return Local(node);
            case "variable_declaration":
                return Variables(node);
            case "foreach_statement":
                return [Each(node, node.Child("left") is { } name ? lowering.Lower(name) : null, lowering.Part(node, "right"), node.Child("body"), node.HasToken("await")) with { TargetType = CurlyLowering.Written(node.Child("type")) }];
            case "switch_statement":
                return [Switch(node)];
            case "try_statement":
                return [Try(node)];
            case "using_statement":
                var opened = node.Present().Where(child => child != node.Child("body")).SelectMany(Resources).ToList();
                return [new Statement.With(span, opened, BlockOf(node.Child("body")), node.HasToken("await"))];
            case "lock_statement" when node.Present().ToList() is [var owner, var body]:
                var locked = lowering.Lower(owner);
                return [new Statement.Evaluate(locked.Span, locked), BlockOf(body) with { Lock = locked }];
            // The grammar has no name for this.
            case "lock_statement" when node.Present().ToList() is [var guarded] && node.Children.FirstOrDefault(child => child.Kind == "this") is { Tree: not null } self:
                var own = new Expression.This(self.Span());
                return [new Statement.Evaluate(own.Span, own), BlockOf(guarded) with { Lock = own }];
            case "return_statement" when !node.Present().Any() && node.Children.FirstOrDefault(child => child.Kind == "this") is { Tree: not null } itself:
                return [new Statement.Return(span, new Expression.This(itself.Span()))];
            case "lock_statement" or "fixed_statement":
                return [.. node.Present().SkipLast(1).SelectMany(Lower), .. node.Present().TakeLast(1).Select(BlockOfNode)];
            case "for_statement":
                return [For(node) with { SharesVariables = true }];
            case "yield_statement":
                return node.HasToken("break") ? [new Statement.Return(span, null)]
                    : [new Statement.Evaluate(span, new Expression.Yield(span, lowering.Parts(node) is [var yielded, ..] ? yielded : null, false))];
            case "goto_statement":
                var target = node.Words().TrimEnd(';')["goto".Length..].Trim();
                return [new Statement.Jump(span, JumpKind.Goto, target)];
            case "attribute_list" or "global_attribute" or "shebang_directive" or "preproc_define" or "preproc_pragma" or "preproc_nullable" or "preproc_endregion" or "preproc_warning":
                return [];
            default:
                return base.Inner(node);
        }
    }

    public Statement.Match SwitchExpression(SyntaxNode node)
    {
        var subject = node.Present().FirstOrDefault() is { Tree: not null } value ? lowering.Lower(value) : null;
        var cases = node.Present().Where(child => child.Is("switch_expression_arm")).Select(arm =>
        {
            var parts = arm.Present().ToList();
            var guard = arm.FirstOf("when_clause") is { } when && lowering.Parts(when) is [var test, ..] ? test : null;
            var body = parts.Count > 1 ? Effect(parts[^1], parts[^1].Span()) : new Statement.Empty(arm.Span());
            return new MatchCase(arm.Span(), guard is null && parts.Count > 0 && parts[0].Is("discard") ? [] : [.. parts.Take(1).Select(Pattern)], guard, new Statement.Block(body.Span, [body]), false);
        }).ToList();
        return new Statement.Match(node.Span(), subject, cases, false, true);
    }

    /// <summary>A query is calls with lambdas; here it is what its clauses evaluate, once an element. What an <c>into</c> goes on with are the results so far.</summary>
    public Expression Query(SyntaxNode node)
    {
        var clauses = new List<ComprehensionClause>();
        Expression result = new Expression.Group(node.Span(), []);
        foreach (var clause in node.Present())
        {
            var (span, parts) = (clause.Span(), lowering.Parts(clause));
            switch (clause.Kind)
            {
                case "from_clause" when parts is [.., var source]:
                    clauses.Add(new ComprehensionClause(span, clause.Child("name") is { } name ? lowering.Lower(name) : null, source, false));
                    break;
                case "join_clause" when parts is [.., var joined, var elements, var left, var right]:
                    clauses.Add(new ComprehensionClause(joined.Span.To(elements.Span), joined, elements, false));
                    clauses.Add(new ComprehensionClause(left.Span.To(right.Span), null, new Expression.Binary(left.Span.To(right.Span), "==", left, right), false));
                    break;
                case "where_clause" when parts is [var test, ..]:
                    clauses.Add(new ComprehensionClause(span, null, test, false));
                    break;
                case "let_clause" when parts is [var known, var value]:
                    clauses.Add(new ComprehensionClause(span, known, value, false) { Role = ClauseRole.Name });
                    break;
                case "order_by_clause":
                    clauses.AddRange(parts.Select(key => new ComprehensionClause(key.Span, null, key, false) { Role = ClauseRole.Order }));
                    break;
                case "group_clause" when parts is [var element, var key]:
                    clauses.Add(new ComprehensionClause(span, null, key, false) { Role = ClauseRole.Group });
                    result = element;
                    break;
                case "select_clause" when parts is [var selected, ..]:
                    result = selected;
                    break;
                case "identifier" when clauses.Count > 0:
                    var soFar = new SourceSpan(node.Start, clauses[^1].Span.End);
                    clauses = [new ComprehensionClause(span, lowering.Lower(clause), new Expression.Comprehension(soFar, CollectionKind.Generator, new CollectionItem(null, result), clauses), false)];
                    break;
            }
        }

        return new Expression.Comprehension(node.Span(), CollectionKind.Generator, new CollectionItem(null, result), clauses);
    }

    private Statement BlockOfNode(SyntaxNode node) => BlockOf(node);

    private IEnumerable<Statement> Local(SyntaxNode node)
    {
        var variables = node.FirstOf("variable_declaration");
        if (!node.HasToken("using") || variables is not { } declared) return variables is { } plain ? Variables(plain) : [];
        return [new Statement.With(node.Span(), [.. Resources(declared)], new Statement.Block(new SourceSpan(node.End, node.End), []), node.HasToken("await"))];
    }

    public IEnumerable<Statement> Variables(SyntaxNode node) => node.Present().Where(child => child.Is("variable_declarator")).Select(each =>
    {
        var name = each.Child("name") ?? each.Present().FirstOrDefault();
        return (Statement)new Statement.Assign(each.Span(), name.Tree is null ? [] : [lowering.Lower(name)], Value(each, name), null, true, CurlyLowering.Written(node.Child("type")))
        {
            Modifiers = [.. (node.Parent?.Present() ?? []).Where(child => child.Is("modifier")).Select(child => child.Words())],
        };
    });

    /// <summary>What stands behind the equals sign.</summary>
    public Expression? Value(SyntaxNode declarator, SyntaxNode name)
    {
        var value = declarator.Present().LastOrDefault();
        return value.Tree is null || value == name || value.Is("bracketed_argument_list") ? null : lowering.Lower(value.Is("equals_value_clause") ? value.Present().First() : value);
    }

    private IEnumerable<Resource> Resources(SyntaxNode node)
    {
        if (!node.Is("variable_declaration")) return [new Resource(node.Span(), lowering.Lower(node), null)];
        return Variables(node).OfType<Statement.Assign>().Where(each => each.Value is not null).Select(each => new Resource(each.Span, each.Value!, each.Targets is [var name, ..] ? name : null));
    }

    private Statement.Match Switch(SyntaxNode node)
    {
        var jumps = node.Text.Contains("goto case", StringComparison.Ordinal) || node.Text.Contains("goto default", StringComparison.Ordinal);
        var cases = (node.Child("body") ?? node).Present().Where(child => child.Is("switch_section")).Select(section =>
        {
            var statements = section.Present().Where(IsStatement).ToList();
            var labels = section.Present().Where(child => !IsStatement(child) && !child.Is("when_clause")).ToList();
            var guard = section.FirstOf("when_clause") is { } when && lowering.Parts(when) is [var test, ..] ? test : null;
            var body = new Statement.Block(statements.Count > 0 ? new SourceSpan(statements[0].Start, section.End) : new SourceSpan(section.End, section.End), LowerAll(statements));
            // Where a jump names cases, each bears its value as a name.
            if (jumps) body = new Statement.Block(body.Span, [labels.Select(label => "case " + label.Words()).Concat(section.HasToken("default") ? ["default"] : []).Aggregate((Statement)body, (inner, name) => new Statement.Labeled(body.Span, name, inner))]);
            return new MatchCase(section.Span(), section.HasToken("default") ? [] : [.. labels.Select(Pattern)], guard, body, false);
        }).ToList();
        return new Statement.Match(node.Span(), lowering.Part(node, "value"), cases, true, cases.Any(each => each.CatchesAll));
    }

    private static bool IsStatement(SyntaxNode node) => node.Kind.EndsWith("_statement", StringComparison.Ordinal) || node.Is("block");

    public Pattern Pattern(SyntaxNode node)
    {
        var span = node.Span();
        var parts = node.Present().ToList();
        switch (node.Kind)
        {
            case "discard" or "var_pattern":
                return new Pattern(span, PatternKind.Any, null, parts.LastOrDefault() is { Tree: not null, Kind: "identifier" } any ? any.Words() : null, []);
            case "declaration_pattern" or "recursive_pattern":
                var inner = parts.Where(part => part.Kind is "positional_pattern_clause" or "property_pattern_clause").SelectMany(clause => clause.Present())
                    .Select(part => part.Is("subpattern") ? part.Present().LastOrDefault() : part).Where(part => part.Tree is not null);
                return new Pattern(span, PatternKind.Type, node.Child("type") is { } type ? lowering.Lower(type) : null, node.Child("name")?.Words(), [.. inner.Select(Pattern)]);
            case "list_pattern":
                return new Pattern(span, PatternKind.Sequence, null, null, [.. parts.Select(Pattern)]);
            case "negated_pattern" or "and_pattern":
                return new Pattern(span, PatternKind.Sequence, null, null, [new Pattern(span, PatternKind.Alternatives, null, null, [.. parts.Select(Pattern)])]);
            case "or_pattern":
                return new Pattern(span, PatternKind.Alternatives, null, null, [.. parts.Select(Pattern)]);
            case "constant_pattern" when parts.Count > 0:
                return new Pattern(span, PatternKind.Value, lowering.Lower(parts[0]), null, []);
            case "parenthesized_pattern" when parts.Count > 0:
                return Pattern(parts[0]);
            default:
                return new Pattern(span, PatternKind.Value, lowering.Lower(node), null, []);
        }
    }

    private Statement.Try Try(SyntaxNode node)
    {
        var handlers = node.Present().Where(child => child.Is("catch_clause")).Select(clause =>
        {
            var declaration = clause.FirstOf("catch_declaration");
            IReadOnlyList<Expression> types = declaration?.Child("type") is { } type ? [lowering.Lower(type)] : [];
            var filter = clause.FirstOf("catch_filter_clause") is { } when && lowering.Parts(when) is [var test, ..] ? test : null;
            return new ExceptionHandler(clause.Span(), types, declaration?.Child("name")?.Words(), filter, BlockOf(clause.Child("body")))
            {
                CatchesAll = filter is null && (types.Count == 0 || types[0] is Expression.Name { Identifier: "Exception" }),
            };
        }).ToList();
        return new Statement.Try(node.Span(), BlockOf(node.Child("body")), handlers, null, node.FirstOf("finally_clause")?.FirstOf("block") is { } always ? Block(always) : null);
    }

    private Statement.Imports Using(SyntaxNode node)
    {
        var parts = node.Present().ToList();
        var path = parts.Count > 0 ? parts[^1].Words() : "";
        var alias = node.Child("name")?.Words();
        var dot = path.LastIndexOf('.');
        var import = alias is not null && dot > 0 ? new Import(node.Span(), path, path[..dot]) { Names = [new ImportedName(path[(dot + 1)..], alias)] }
            : new Import(node.Span(), path, path) { IsWildcard = alias is null, Alias = alias };
        Scope.Imports.Add(import);
        return new Statement.Imports(node.Span(), import);
    }
}
