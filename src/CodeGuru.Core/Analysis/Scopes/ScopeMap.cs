using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>What each name in a file stands for.</summary>
public sealed class ScopeMap
{
    private readonly Dictionary<SourceSpan, Variable> bySpan;
    private readonly Dictionary<Symbol, Scope> bySymbol;

    internal ScopeMap(Dictionary<SourceSpan, Variable> bySpan, Dictionary<Symbol, Scope> bySymbol)
    {
        this.bySpan = bySpan;
        this.bySymbol = bySymbol;
    }

    public static ScopeMap Of(CodeFile file) => new ScopeWalk(file).Walk();

    /// <summary>Every variable of the file.</summary>
    public IEnumerable<Variable> Variables => bySpan.Values.Distinct();

    /// <summary>What a name stands for; null for one that the file does not bind: a built-in, or one from elsewhere.</summary>
    public Variable? Of(Expression.Name name) => bySpan.GetValueOrDefault(name.Span);

    /// <summary>The outermost scope of a function's, type's or module's own code.</summary>
    public Scope? ScopeOf(Symbol symbol) => bySymbol.GetValueOrDefault(symbol);

    /// <summary>The variables that are used in a function, functions within it included.</summary>
    public IEnumerable<Variable> VariablesUsedIn(Symbol function) =>
        bySpan.Where(pair => function.Span.Contains(pair.Key.Start)).OrderBy(pair => pair.Key.Start).Select(pair => pair.Value).Distinct();

    /// <summary>The variable of a parameter.</summary>
    public Variable? Of(Symbol function, Parameter parameter) => ScopeOf(function)?.Own(parameter.Name);
}
