using CodeGuru.Core.Code;
using CodeGuru.Core.Languages.Curly;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>Lowers statements.</summary>
internal sealed class JavaScriptStatements(JavaScriptLowering lowering) : CurlyStatements(lowering)
{
    protected override IEnumerable<Statement> Inner(SyntaxNode node)
    {
        var span = node.Span();
        switch (node.Kind)
        {
            case "function_declaration" or "generator_function_declaration" or "function_signature":
                return [lowering.Functions.Declaration(node, Outermost(node))];
            case "class_declaration" or "abstract_class_declaration" or "interface_declaration" or "enum_declaration" or "class":
                return [lowering.Classes.Declaration(node, Outermost(node))];
            case "lexical_declaration" or "variable_declaration":
                return node.Present().Where(child => child.Is("variable_declarator")).SelectMany(Declarator);
            case "expression_statement":
                return Expression(node);
            case "import_statement":
                return lowering.Modules.Import(node);
            case "export_statement":
                return lowering.Modules.Export(node);
            case "for_in_statement":
                return [Each(node)];
            case "switch_statement":
                return [Switch(node)];
            case "try_statement":
                return [Try(node)];
            case "with_statement":
                return [new Statement.Evaluate(span, lowering.Part(node, "object")), BlockOf(node.Child("body"))];
            case "internal_module" or "module" or "ambient_declaration":
                return Namespace(node);
            case "type_alias_declaration":
                return [lowering.Classes.Alias(node, Outermost(node))];
            case "import_alias" or "debugger_statement" or "hash_bang_line" or "decorator" or "comment":
                return [new Statement.Empty(span)];
            default:
                return base.Inner(node);
        }
    }

    private static SyntaxNode Outermost(SyntaxNode node) => node.Parent is { Kind: "export_statement" or "ambient_declaration" } around ? Outermost(around) : node;

    private IEnumerable<Statement> Expression(SyntaxNode node)
    {
        if (node.Present().FirstOrDefault() is not { Tree: not null } value) return [];
        if (value.Is("internal_module")) return Namespace(value);
        var statement = Effect(value, node.Span());
        if (statement is not Statement.Assign assign) return [statement];
        lowering.Classes.AddFields(assign.Targets);
        return [assign, .. JavaScriptModules.Exported(assign)];
    }

    private IEnumerable<Statement> Declarator(SyntaxNode node)
    {
        if (node.Child("name") is not { } name) return [];
        if (lowering.Modules.Require(node) is { } required) return required;
        var value = node.Child("value") is { } given ? lowering.Functions.Named(name, given) : null;
        if (value is Expression.Lambda { Symbol: var function } && node.Parent is { } declaration) function.Documentation = CommentDocumentation.Before(Outermost(declaration), "/**");
        if (value is Expression.Statements { Statement: Statement.Declare } type) return [type.Statement];
        return [new Statement.Assign(node.Span(), [lowering.Lower(name)], value, null, true, CurlyLowering.Written(node.Child("type"))) { Modifiers = Keyword(node.Parent) }];
    }

    private Statement.Loop Each(SyntaxNode node)
    {
        var isOf = node.Child("operator") is { Kind: "of" };
        var source = lowering.Part(node, "right");
        // Keys of an object are no elements.
        return Each(node, lowering.Part(node, "left"), isOf ? source : new Expression.Unary(source.Span, "in", source), node.Child("body"), node.HasToken("await")) with
        {
            SharesVariables = Keyword(node) is [] or ["var"],
        };
    }

    protected override Statement.Loop For(SyntaxNode node)
    {
        var loop = base.For(node);
        return loop with { SharesVariables = !loop.Initial.OfType<Statement.Assign>().Any(each => each.Modifiers is ["let" or "const"]) };
    }

    /// <summary><c>var</c>, <c>let</c> or <c>const</c>.</summary>
    private static IReadOnlyList<string> Keyword(SyntaxNode? declaration) => declaration is not { } node ? []
        : node.HasToken("var") ? ["var"] : node.HasToken("let") ? ["let"] : node.HasToken("const") ? ["const"] : [];

    private Statement.Match Switch(SyntaxNode node)
    {
        var cases = (node.Child("body") ?? node).Present().Where(child => child.Kind is "switch_case" or "switch_default").Select(Case).ToList();
        return new Statement.Match(node.Span(), lowering.Part(node, "value"), cases, true, cases.Any(each => each.CatchesAll));
    }

    private MatchCase Case(SyntaxNode node)
    {
        var value = node.Child("value");
        var body = node.ChildrenIn("body").Where(child => !child.IsComment()).ToList();
        IReadOnlyList<Pattern> patterns = value is { } asked ? [new Pattern(asked.Span(), PatternKind.Value, lowering.Lower(asked), null, [])] : [];
        var span = body.Count == 0 ? new SourceSpan(node.End, node.End) : new SourceSpan(body[0].Start, body[^1].End);
        return new MatchCase(node.Span(), patterns, null, new Statement.Block(span, LowerAll(body)), true);
    }

    private Statement.Try Try(SyntaxNode node)
    {
        var body = BlockOf(node.Child("body"));
        var handlers = new List<ExceptionHandler>();
        if (node.Child("handler") is { } handler)
            handlers.Add(new ExceptionHandler(handler.Span(), [], handler.Child("parameter") is { Kind: "identifier" } name ? name.Words() : null, null, BlockOf(handler.Child("body"))));
        return new Statement.Try(node.Span(), body, handlers, null, node.Child("finalizer") is { } always ? BlockOf(always.Child("body")) : null);
    }

    private IEnumerable<Statement> Namespace(SyntaxNode node)
    {
        if (node.Child("name") is not { } name || node.Child("body") is not { } body) return LowerAll(node.Present().Where(child => child.Kind is not ("string" or "identifier")));
        var symbol = Scope.Declare(SymbolKind.Class, node, name, name.Words().Trim('"', '\''), modifiers: ["namespace"], documentation: CommentDocumentation.Before(Outermost(node), "/**"));
        Scope.Within(symbol, () => symbol.Body = Block(body));
        return [new Statement.Declare(node.Span(), symbol)];
    }
}
