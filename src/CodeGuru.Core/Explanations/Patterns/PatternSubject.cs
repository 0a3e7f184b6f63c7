using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A function or type in which patterns are looked for.</summary>
internal sealed record PatternSubject(ExplainedCode Code, ExplainedFile In, Symbol Symbol)
{
    private IReadOnlyList<Statement>? statements;
    private IReadOnlyList<Expression>? expressions;
    private HashSet<string>? declared;

    public CodeFile File => In.Code;

    public IReadOnlyList<Statement> Statements => statements ??= [.. CodeWalk.Statements(Symbol.Body)];

    public IReadOnlyList<Expression> Expressions => expressions ??= [.. CodeWalk.Expressions(Symbol.Body)];

    /// <summary>All that is tried, also in functions without a name, about which nothing else is said.</summary>
    public IEnumerable<Statement.Try> Attempts => WithUnnamed(Symbol).SelectMany(symbol => CodeWalk.Statements(symbol.Body)).OfType<Statement.Try>();

    public ScopeMap Scopes => In.Scopes;

    public FileThreads Threads => In.ThreadsIn(Code);

    /// <summary>The type itself, or the one whose code it is.</summary>
    public Symbol? OwnType => Around(Symbol).FirstOrDefault(symbol => symbol.IsType);

    /// <summary>The function with a name that the code belongs to; the module where there is none.</summary>
    public Symbol Named => Around(Symbol).First(symbol => !symbol.IsAnonymous || symbol.Owner is null);

    public string Name => Symbol.Name.StartsWith('<') || Symbol.Name.Length == 0 ? $"the function on line {File.LineOf(Symbol.Span)}" : Narration.Wording.Code(Symbol.Name);

    /// <summary>Functions written within this one that it gives back, each with the statement that does.</summary>
    public IEnumerable<(Statement.Return Result, Symbol Function)> GivenFunctions()
    {
        foreach (var result in Statements.OfType<Statement.Return>())
        {
            var made = result.Value switch
            {
                Expression.Name name => Symbol.Members.FirstOrDefault(member => member.IsCallable && member.Name == name.Identifier),
                Expression.Lambda lambda => lambda.Symbol,
                _ => null,
            };
            if (made is not null) yield return (result, made);
        }
    }

    public int LineOf(Statement statement) => File.LineOf(statement.Span);

    public int LineOf(Expression expression) => File.LineOf(expression.Span);

    /// <summary>Code as it is written, to be quoted in a sentence.</summary>
    public string Quoted(Expression expression) => Narration.Wording.Code(SourceLabel.Of(File, expression.Span));

    /// <summary>Whether the files at hand declare a type of that name themselves.</summary>
    public bool IsDeclared(string type) => (declared ??= [.. Code.Files.SelectMany(file => file.Outline).Where(entry => entry.Symbol.IsType).Select(entry => entry.Symbol.Name)]).Contains(type);

    public PatternSubject At(Symbol other) => this with { Symbol = other, statements = null, expressions = null };

    private static IEnumerable<Symbol> WithUnnamed(Symbol symbol) => symbol.Members.Where(member => member.Kind == SymbolKind.Lambda).SelectMany(WithUnnamed).Prepend(symbol);

    private static IEnumerable<Symbol> Around(Symbol symbol)
    {
        for (Symbol? next = symbol; next is not null; next = next.Owner) yield return next;
    }
}
