using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.C;

/// <summary>Lowers statements and declarations of variables.</summary>
internal sealed class CStatements(CLowering lowering) : CurlyStatements(lowering)
{
    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "preproc_include":
                return [Include(node)];
            case "preproc_if" or "preproc_ifdef" or "preproc_else" or "preproc_elif" or "preproc_elifdef" or "linkage_specification" or "declaration_list" or "template_declaration"
                or "init_statement" or "export_declaration" or "friend_declaration" or "attributed_statement" or "seh_try_statement":
                return LowerAll(node.Present().Where(child => child != node.Child("name") && child != node.Child("condition") && child != node.Child("value") && child != node.Child("parameters")));
            case "namespace_definition":
                return lowering.Types.Namespace(node);
            case "function_definition" or "inline_method_definition":
                return [.. lowering.Types.Within(node.Child("type")), .. lowering.Functions.Definition(node)];
            case "declaration":
                return [.. lowering.Types.Within(node.Child("type")), .. Variables(node)];
            case "type_definition":
                return lowering.Types.Definition(node);
            case "struct_specifier" or "union_specifier" or "enum_specifier" or "class_specifier":
                return lowering.Types.Within(node);
            case "switch_statement":
                return [Switch(node)];
            case "for_range_loop":
                return [Each(node, node.Child("declarator") is { } target ? lowering.Lower(target) : null, lowering.Part(node, "right"), node.Child("body")) with { TargetType = CurlyLowering.Written(node.Child("type")) }];
            case "try_statement":
                return [Try(node)];
            case "co_return_statement":
                return [new Statement.Return(span, lowering.Parts(node) is [var result, ..] ? result : null)];
            case "co_yield_statement":
                return [new Statement.Evaluate(span, new Expression.Yield(span, lowering.Parts(node) is [var yielded, ..] ? yielded : null, false))];
            case "using_declaration":
                return Using(node);
            case "preproc_def" or "preproc_function_def":
                return Macro(node);
            case "alias_declaration" when node.Child("name") is { } alias:
                lowering.Types.Alias(node, alias, node.Child("type").Words());
                return [];
            case "preproc_call" or "alias_declaration" or "namespace_alias_definition" or "static_assert_declaration" or "template_instantiation"
                or "access_specifier" or "concept_definition" or "storage_class_specifier" or "attribute_specifier" or "type_qualifier":
                return [];
            default:
                return base.Inner(node);
        }
    }

    protected override (IReadOnlyList<Statement> Initial, Expression Condition) Condition(SyntaxNode node)
    {
        var clause = node.Child("condition");
        var initial = clause?.Child("initializer") is { } start ? Lower(start).ToList() : [];
        var asked = clause is { Kind: "condition_clause" } whole ? whole.Child("value") : clause;
        // A declaration as a condition asks what it declares.
        return asked is { Kind: "declaration" } declaration ? ([.. initial, .. Variables(declaration)], lowering.Part(declaration, "declarator")) : (initial, asked is { } plain ? lowering.Lower(plain) : lowering.Part(node, "condition"));
    }

    /// <summary>What the preprocessor puts in place of a name: recorded, not expanded. What guards a header from being read twice stands for nothing.</summary>
    private IEnumerable<Statement> Macro(SyntaxNode node)
    {
        if (node.Child("name") is not { } name || (Scope.Owner.Kind != SymbolKind.Module && !Scope.Owner.Has("namespace"))) return [];
        var documentation = CommentDocumentation.Before(node, "//", "/*");
        if (node.Is("preproc_def"))
        {
            if (node.Child("value") is not null) Scope.AddField(Scope.Owner, name.Words(), name.Span(), null, ["macro"], documentation);
            return [];
        }

        var parameters = (node.Child("parameters")?.Children ?? []).Where(child => child.IsNamed || child.Is("..."))
            .Select(child => new Parameter(child.Words(), child.Span(), null, null, child.Is("identifier") ? ParameterKind.Ordinary : ParameterKind.Rest));
        return [new Statement.Declare(node.Span(), Scope.Declare(SymbolKind.Function, node, name, name.Words(), [.. parameters], modifiers: ["macro"], documentation: documentation))];
    }

    private IEnumerable<Statement> Variables(SyntaxNode node)
    {
        var type = node.Child("type");
        IReadOnlyList<string> words = [.. node.Present().Where(child => child.Kind is "storage_class_specifier" or "type_qualifier").Select(child => child.Words())];
        foreach (var declarator in node.ChildrenIn("declarator"))
        {
            if (CFunctions.FunctionOf(declarator) is { } function && !declarator.Is("init_declarator"))
            {
                if (Made(node, declarator, words) is { } made) yield return made;
                else lowering.Functions.Prototype(node, function);
                continue;
            }

            // In a condition, the value stands beside what it is given to.
            var value = declarator.Child("value") ?? node.Child("value");
            var lowered = value is not { } given ? null
                : given.Is("lambda_expression") && CFunctions.NameOf(declarator) is { Kind: "identifier" } name ? lowering.Functions.Lambda(given, name) : lowering.Values.Initial(type, declarator, given);
            yield return new Statement.Assign(declarator.Span(), [lowering.Lower(declarator)], lowered, null, true, CurlyLowering.Written(type)) { Modifiers = words };
        }
    }

    /// <summary>Within a function, names alone in brackets are what a variable is made from, although the grammar takes them for types: <c>lock_guard guard(mutex)</c>.</summary>
    private Statement.Assign? Made(SyntaxNode node, SyntaxNode declarator, IReadOnlyList<string> words)
    {
        if (!lowering.BracketsMake || !Scope.Owner.IsCallable || !declarator.Is("function_declarator") || node.Child("type") is not { } type) return null;
        if (declarator.Child("declarator") is not { Kind: "identifier" } name || declarator.Child("parameters") is not { } list) return null;
        var given = list.Present().Select(Given).ToList();
        if (given.Count == 0 || given.Contains(null)) return null;
        var isObject = type.Kind is "type_identifier" or "qualified_identifier" or "template_type";
        Expression value = isObject ? new Expression.Call(list.Span(), lowering.Lower(type), [.. given.Select(each => new Argument(null, each!))], true)
            : new Expression.Display(list.Span(), CollectionKind.List, [.. given.Select(each => new CollectionItem(null, each!))]);
        return new Statement.Assign(declarator.Span(), [lowering.Lower(name)], value, null, true, CurlyLowering.Written(type)) { Modifiers = words };
    }

    /// <summary>What looks like a parameter's type, with a name in brackets behind it if it is called; null for a parameter.</summary>
    private Expression? Given(SyntaxNode parameter)
    {
        if (!parameter.Is("parameter_declaration") || parameter.Child("type") is not { Kind: "type_identifier" or "qualified_identifier" } type) return null;
        var parts = parameter.Present().Where(child => child != type).ToList();
        return parts switch
        {
            [] => lowering.Lower(type),
            [{ Kind: "parenthesized_declarator" } called] when called.Present().FirstOrDefault() is { Kind: "identifier" } argument => new Expression.Call(parameter.Span(), lowering.Lower(type), [new Argument(null, lowering.Lower(argument))], false),
            [{ Kind: "abstract_function_declarator" } called] when called.Child("parameters") is { } list && list.Present().Select(Given).ToList() is var inner && !inner.Contains(null) => new Expression.Call(parameter.Span(), lowering.Lower(type), [.. inner.Select(each => new Argument(null, each!))], false),
            _ => null,
        };
    }

    private Statement.Match Switch(SyntaxNode node)
    {
        var cases = new List<MatchCase>();
        foreach (var each in (node.Child("body") ?? node).Present().Where(child => child.Is("case_statement")))
        {
            var value = each.Child("value");
            var body = each.Present().Where(child => child != value).ToList();
            IReadOnlyList<Pattern> patterns = value is { } asked ? [new Pattern(asked.Span(), PatternKind.Value, lowering.Lower(asked), null, [])] : [];
            var span = body.Count > 0 ? new SourceSpan(body[0].Start, body[^1].End) : new SourceSpan(each.End, each.End);
            cases.Add(new MatchCase(each.Span(), patterns, null, new Statement.Block(span, LowerAll(body)), true));
        }

        return new Statement.Match(node.Span(), Condition(node).Condition, cases, true, cases.Any(each => each.CatchesAll));
    }

    private Statement.Try Try(SyntaxNode node)
    {
        var handlers = node.Present().Where(child => child.Is("catch_clause")).Select(clause =>
        {
            var parameter = clause.Child("parameters")?.Present().FirstOrDefault();
            var type = parameter?.Tree is null ? null : parameter.Value.Child("type");
            var name = parameter?.Tree is not null && parameter.Value.Child("declarator") is { } declarator ? CFunctions.NameOf(declarator) : null;
            return new ExceptionHandler(clause.Span(), type is { } caught ? [lowering.Lower(caught)] : [], name?.Words(), null, BlockOf(clause.Child("body")));
        }).ToList();
        return new Statement.Try(node.Span(), BlockOf(node.Child("body")), handlers, null, null);
    }

    private Statement.Imports Include(SyntaxNode node)
    {
        var path = node.Child("path").Words().Trim('"', '<', '>');
        var stem = path[(path.LastIndexOf('/') + 1)..];
        var import = new Import(node.Span(), path, stem.LastIndexOf('.') is > 0 and var dot ? stem[..dot] : stem);
        Scope.Imports.Add(import);
        return new Statement.Imports(node.Span(), import);
    }

    private IEnumerable<Statement> Using(SyntaxNode node)
    {
        // Within a class it brings in what a base declares.
        if (node.Present().LastOrDefault() is not { Tree: not null } name || (Scope.Owner.IsType && !Scope.Owner.Has("namespace"))) return [];
        if (!node.HasToken("namespace"))
        {
            if (name.Kind == "qualified_identifier" && name.Child("scope") is { } from)
                Scope.Imports.Add(new Import(node.Span(), from.Words(), from.Words().Replace("::", ".", StringComparison.Ordinal)) { Names = [new ImportedName(CExpressions.Name(name), CExpressions.Name(name))] });
            return [new Statement.Assign(node.Span(), [new Expression.Name(name.Span(), CExpressions.Name(name))], lowering.Lower(name), null, true, null)];
        }

        var path = name.Words().Replace("::", ".", StringComparison.Ordinal);
        var import = new Import(node.Span(), name.Words(), path) { IsWildcard = true };
        Scope.Imports.Add(import);
        return [new Statement.Imports(node.Span(), import)];
    }
}
