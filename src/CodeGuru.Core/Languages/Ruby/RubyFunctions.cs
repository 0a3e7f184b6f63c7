using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Lowers methods and blocks.</summary>
internal sealed class RubyFunctions(RubyLowering lowering)
{
    private LoweringScope Scope => lowering.Scope;

    private RubyStatements Statements => (RubyStatements)lowering.Statements;

    public Statement Method(SyntaxNode node)
    {
        var name = node.Child("name");
        var text = name is { Kind: "setter" } setter ? setter.Words().Replace(" ", "", StringComparison.Ordinal) : name.Words();
        var isMethod = Scope.Owner.IsType;
        var isStatic = node.Is("singleton_method") && isMethod;
        if (node.Is("singleton_method") && !isMethod) text = $"{node.Child("object").Words()}.{text}";
        var documented = node.Parent is { Kind: "argument_list", Parent: { Kind: "call" } call } ? call : node;
        return Declare(node, name, text, isMethod, node.Child("parameters"), node.Child("body"), isMethod ? lowering.Types.Words(text, isStatic) : [], RubyDocumentation.Of(documented));
    }

    /// <summary><c>define_method(:name) { ... }</c></summary>
    public Statement Defined(SyntaxNode node, SyntaxNode name, SyntaxNode block)
    {
        var text = name.Words().TrimStart(':');
        return Declare(node, name, text, Scope.Owner.IsType, block.Child("parameters"), block.Child("body"), Scope.Owner.IsType ? lowering.Types.Words(text, false) : [], RubyDocumentation.Of(node));
    }

    /// <summary>A block, or a lambda.</summary>
    /// <param name="name">The variable that it is bound to at once; null if none.</param>
    public Expression Block(SyntaxNode node, SyntaxNode? name = null)
    {
        var code = node.Is("lambda") ? node.Child("body") : node;
        var body = code?.Child("body");
        var parameters = Parameters(node.Child("parameters")).ToList();
        if (parameters.Count == 0 && body is { } unnamed) parameters.AddRange(Numbered(unnamed));
        var symbol = Scope.Declare(
            name is null ? SymbolKind.Lambda : SymbolKind.Function, node, name, name is { } own ? own.Words() : Scope.NextLambda(), parameters, isAnonymous: true);
        symbol.Body = new Statement.Block(new SourceSpan(node.End, node.End), []);
        if (body is not { } statements) return new Expression.Lambda(node.Span(), symbol);
        IReadOnlyList<Statement> lowered = [];
        var outer = lowering.Locals.InBlock(parameters.SelectMany(Names), () => Scope.Within(symbol, () => lowered = Statements.InFunction(isBlock: true, () => Statements.Body(statements))));
        // What a block assigns to that is known around it, it changes there.
        if (outer.Count > 0) lowered = [new Statement.OuterNames(new SourceSpan(statements.Start, statements.Start), [.. outer], false), .. lowered];
        symbol.Body = new Statement.Block(statements.Span(), lowered);
        return new Expression.Lambda(node.Span(), symbol);
    }

    private Statement Declare(SyntaxNode node, SyntaxNode? name, string text, bool isMethod, SyntaxNode? list, SyntaxNode? body, IEnumerable<string> words, string? documentation)
    {
        Symbol? symbol = null;
        lowering.Locals.Apart(() =>
        {
            var parameters = Parameters(list).ToList();
            symbol = Scope.Declare(isMethod ? SymbolKind.Method : SymbolKind.Function, node, name, text, parameters, modifiers: words, documentation: documentation);
            symbol.Body = new Statement.Block(new SourceSpan(node.End, node.End), []);
            foreach (var each in parameters.SelectMany(Names)) lowering.Locals.Declare(each);
            if (body is { } code) Scope.Within(symbol, () => symbol.Body = new Statement.Block(code.Span(), Statements.InFunction(isBlock: false, () => Statements.Body(code))));
        });
        return new Statement.Declare(node.Span(), symbol!);
    }

    private IEnumerable<Parameter> Parameters(SyntaxNode? list)
    {
        foreach (var node in list?.Present() ?? [])
        {
            var name = node.Is("identifier") ? node.Words() : node.Child("name").Words();
            var value = node.Child("value") is { } given ? lowering.Lower(given) : null;
            var kind = node.Kind switch
            {
                "splat_parameter" or "forward_parameter" => ParameterKind.Rest,
                "hash_splat_parameter" or "hash_splat_nil" => ParameterKind.NamedRest,
                "keyword_parameter" => ParameterKind.NamedOnly,
                "block_parameter" => ParameterKind.Block,
                _ => ParameterKind.Ordinary,
            };
            if (name.Length == 0) name = node.Is("destructured_parameter") ? node.Words() : node.Words() is { Length: > 0 } sign ? sign : "_";
            var names = node.Is("destructured_parameter") ? ((RubyExpressions)lowering.Expressions).Targets(node) : null;
            // Defaults see the parameters before them.
            lowering.Locals.Declare(name);
            yield return new Parameter(name, node.Span(), null, value, kind, names);
        }
    }

    private static IEnumerable<string> Names(Parameter parameter) => parameter.Names is { } pattern ? Names(pattern) : [parameter.Name];

    private static IEnumerable<string> Names(Expression target) => target switch
    {
        Expression.Name name => [name.Identifier],
        Expression.Display display => display.Items.SelectMany(item => Names(item.Value)),
        Expression.Spread spread => Names(spread.Operand),
        _ => [],
    };

    /// <summary>Parameters that a block uses without writing them: <c>_1</c>, <c>it</c>.</summary>
    private static IEnumerable<Parameter> Numbered(SyntaxNode body)
    {
        for (var index = body.Index; index < body.NextIndex;)
        {
            var node = body.Tree[index];
            if (node.Is("identifier") && node.Text is "_1" or "_2" or "_3" or "it" && node.Field != "method")
            {
                if (node.Text is "it") return [new Parameter("it", node.Span(), null, null, ParameterKind.Ordinary)];
                var most = body.Descendants.Where(each => each.Is("identifier") && each.Text is "_1" or "_2" or "_3").Max(each => each.Text[1] - '0');
                return Enumerable.Range(1, most).Select(number => new Parameter($"_{number}", node.Span(), null, null, ParameterKind.Ordinary));
            }

            index = node.Kind is "block" or "do_block" or "lambda" ? node.NextIndex : index + 1;
        }

        return [];
    }
}
