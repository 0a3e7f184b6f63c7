using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Python;

/// <summary>Lowers functions, lambdas, classes and the fields that assignments make.</summary>
internal sealed class PythonDeclarations(PythonLowering lowering)
{
    private static readonly HashSet<string> EnumBases = ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"];

    private LoweringScope Scope => lowering.Scope;

    public Statement Decorated(SyntaxNode node)
    {
        var decorators = node.NamedChildren.Where(child => child.Is("decorator"))
            .SelectMany(child => child.NamedChildren.Where(part => !part.Is("comment")).Take(1)).Select(lowering.Expressions.Lower).ToList();
        return node.Child("definition") is not { } definition ? new Statement.Empty(LoweringScope.SpanOf(node))
            : definition.Is("class_definition") ? Class(definition, decorators) : Function(definition, decorators);
    }

    public Statement Function(SyntaxNode node, IReadOnlyList<Expression> decorators)
    {
        var isMethod = Scope.Owner.IsType;
        var marks = decorators.Select(LastName).ToList();
        var isProperty = isMethod && marks.Any(mark => mark is "property" or "cached_property" or "setter" or "getter" or "deleter" or "abstractproperty");
        var name = node.Child("name");
        var span = LoweringScope.SpanOf(node);
        var symbol = Scope.Add(new Symbol
        {
            Kind = isProperty ? SymbolKind.Property : isMethod ? SymbolKind.Method : SymbolKind.Function,
            Name = Text(name),
            QualifiedName = Scope.Qualify(Text(name)),
            Span = span,
            NameSpan = name is { } place ? LoweringScope.SpanOf(place) : new SourceSpan(span.Start, span.Start),
            Owner = Scope.Owner,
            Decorators = decorators,
            Parameters = Parameters(node.Child("parameters"), hasReceiver: isMethod && !marks.Contains("staticmethod")),
            Type = TypeText(node.Child("return_type")),
            Modifiers = [.. Modifiers(node, marks)],
        });
        if (node.Child("body") is { } body)
        {
            Scope.Within(symbol, () => symbol.Body = lowering.Statements.Block(body));
            symbol.Documentation = PythonDocumentation.In(body);
        }

        return new Statement.Declare(span, symbol);
    }

    /// <param name="name">The name that it is bound to at once; null if none.</param>
    public Expression Lambda(SyntaxNode node, SyntaxNode? name)
    {
        var span = LoweringScope.SpanOf(node);
        var isMethod = Scope.Owner.IsType && name is not null;
        var own = name is { } given ? Text(given) : Scope.NextLambda();
        var symbol = Scope.Add(new Symbol
        {
            Kind = name is null ? SymbolKind.Lambda : isMethod ? SymbolKind.Method : SymbolKind.Function,
            Name = own,
            QualifiedName = Scope.Qualify(own),
            Span = span,
            NameSpan = name is { } place ? LoweringScope.SpanOf(place) : new SourceSpan(span.Start, span.Start),
            Owner = Scope.Owner,
            Parameters = Parameters(node.Child("parameters"), isMethod),
            IsAnonymous = true,
        });
        if (node.Child("body") is { } body)
        {
            Scope.Within(symbol, () =>
            {
                var value = lowering.Expressions.Lower(body);
                symbol.Body = new Statement.Block(value.Span, [new Statement.Return(value.Span, value)]);
            });
        }

        return new Expression.Lambda(span, symbol);
    }

    public Statement Class(SyntaxNode node, IReadOnlyList<Expression> decorators)
    {
        var name = node.Child("name");
        var span = LoweringScope.SpanOf(node);
        var bases = node.Child("superclasses") is { } list
            ? list.NamedChildren.Where(child => !child.Is("comment") && !child.Is("keyword_argument")).Select(lowering.Expressions.Lower).ToList() : [];
        var names = bases.Select(LastName).ToList();
        var symbol = Scope.Add(new Symbol
        {
            Kind = names.Any(EnumBases.Contains) ? SymbolKind.Enum : names.Contains("Protocol") ? SymbolKind.Interface : SymbolKind.Class,
            Name = Text(name),
            QualifiedName = Scope.Qualify(Text(name)),
            Span = span,
            NameSpan = name is { } place ? LoweringScope.SpanOf(place) : new SourceSpan(span.Start, span.Start),
            Owner = Scope.Owner,
            Decorators = decorators,
            Bases = bases,
            Modifiers = names.Any(each => each is "ABC" or "ABCMeta") ? ["abstract"] : [],
        });
        if (node.Child("body") is { } body)
        {
            Scope.Within(symbol, () => symbol.Body = lowering.Statements.Block(body));
            symbol.Documentation = PythonDocumentation.In(body);
        }

        return new Statement.Declare(span, symbol);
    }

    /// <summary>Makes fields of what is assigned in a class's body, or through a method's receiver.</summary>
    public void AddFields(IEnumerable<Expression> targets, string? type)
    {
        foreach (var target in targets)
        {
            switch (target)
            {
                case Expression.Name name when Scope.Owner.IsType:
                    Scope.AddField(Scope.Owner, name.Identifier, name.Span, type);
                    break;
                case Expression.Member { Target: Expression.Name receiver } member when IsReceiver(receiver.Identifier):
                    Scope.AddField(Scope.Owner.Owner!, member.Identifier, member.NameSpan, type);
                    break;
                case Expression.Display display:
                    AddFields(display.Items.Select(item => item.Value), null);
                    break;
                case Expression.Spread spread:
                    AddFields([spread.Operand], null);
                    break;
            }
        }
    }

    private bool IsReceiver(string name) =>
        Scope.Owner is { Owner.IsType: true, Parameters: [{ Kind: ParameterKind.Receiver } receiver, ..] } && receiver.Name == name;

    private List<Parameter> Parameters(SyntaxNode? list, bool hasReceiver)
    {
        var parameters = new List<Parameter>();
        if (list is not { } nodes) return parameters;
        var kind = ParameterKind.Ordinary;
        foreach (var node in nodes.NamedChildren)
        {
            if (node.Is("comment")) continue;
            if (node.Is("keyword_separator")) kind = ParameterKind.NamedOnly;
            else if (node.Is("positional_separator")) parameters = [.. parameters.Select(each => each.Kind == ParameterKind.Ordinary ? each with { Kind = ParameterKind.PositionalOnly } : each)];
            else
            {
                var parameter = Parameter(node, kind);
                if (parameters.Count == 0 && hasReceiver && parameter.Kind == ParameterKind.Ordinary) parameter = parameter with { Kind = ParameterKind.Receiver };
                if (parameter.Kind == ParameterKind.Rest) kind = ParameterKind.NamedOnly;
                parameters.Add(parameter);
            }
        }

        return parameters;
    }

    private Parameter Parameter(SyntaxNode node, ParameterKind kind)
    {
        var name = node.Child("name") ?? (node.IsNamed && node.FirstChild is null ? node : node.NamedChildren.FirstOrNull(child => !child.Is("comment"))) ?? node;
        var splat = name.Is("list_splat_pattern") || name.Is("dictionary_splat_pattern") ? name : node;
        if (splat.Is("list_splat_pattern")) kind = ParameterKind.Rest;
        if (splat.Is("dictionary_splat_pattern")) kind = ParameterKind.NamedRest;
        if (splat == name) name = splat.NamedChildren.FirstOrNull(child => child.Is("identifier")) ?? splat;
        return new Parameter(
            name.Words(), LoweringScope.SpanOf(node), TypeText(node.Child("type")),
            node.Child("value") is { } value ? lowering.Expressions.Lower(value) : null, kind,
            node.Is("tuple_pattern") ? lowering.Expressions.Lower(node) : null);
    }

    private static IEnumerable<string> Modifiers(SyntaxNode node, IReadOnlyList<string> marks)
    {
        if (node.FirstChild is { Kind: "async" }) yield return "async";
        if (node.Child("body") is { } body && Yields(body)) yield return "generator";
        if (marks.Contains("staticmethod")) yield return "static";
        if (marks.Contains("classmethod")) yield return "class";
        if (marks.Any(mark => mark.StartsWith("abstract", StringComparison.Ordinal))) yield return "abstract";
        if (marks.Contains("override")) yield return "override";
    }

    private static bool Yields(SyntaxNode body)
    {
        for (var index = body.Index + 1; index < body.NextIndex;)
        {
            var node = body.Tree[index];
            if (node.IsNamed && node.Is("yield")) return true;
            index = node.Kind is "function_definition" or "lambda" or "class_definition" ? node.NextIndex : index + 1;
        }

        return false;
    }

    private static string LastName(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => member.Identifier,
        Expression.Call call => LastName(call.Callee),
        _ => "",
    };

    private static string Text(SyntaxNode? node) => node is { } present ? present.Words() : "";

    private static string? TypeText(SyntaxNode? node) => node is { } present ? present.Words() : null;
}
