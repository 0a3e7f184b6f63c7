using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A function that calls itself on every way through it.</summary>
internal sealed class EndlessRecursion : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9010", "endless-recursion", Severity.Error, [.. LanguageSets.Python, .. LanguageSets.JavaScript, "java", "csharp", "c", "cpp", "go", "rust", "php", "ruby"],
        "A function calls itself on every way through it, so that it never ends.",
        "Each call makes another one before it can return. The stack grows until it is full: `RecursionError`, `StackOverflowError`, or the process dies.")
    {
        Wrong = "def countdown(n):\n    print(n)\n    countdown(n - 1)",
        Right = "def countdown(n):\n    if n == 0:\n        return\n    print(n)\n    countdown(n - 1)",
        Lesson = "concepts/recursion",
        Spotting = "A function, not asynchronous and no generator, from whose start no way leads to its end that does not pass a call of itself with the same receiver. A call within a condition's second half, a loop's body or a lambda counts only where every way passes it.",
        References = ["S2190", "W0143", "unconditional_recursion"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Symbol>((symbol, point) =>
    {
        if (symbol is not { IsCallable: true, Body: not null, IsAnonymous: false } || symbol.Has("async") || symbol.Has("generator") || symbol.Decorators.Count > 0) return;
        if (point.File.FlowOf(symbol) is not { } flow || flow.Blocks.Count == 0) return;
        Expression.Call? found = null;
        var calling = new HashSet<int>();
        foreach (var block in flow.Blocks)
        {
            foreach (var part in block.Parts)
            {
                var expressions = part.Expression is { } expression ? [expression] : part.Statement is { } statement and not Statement.Declare ? statement.Expressions() : [];
                // Another goroutine runs beside this one, which goes on.
                if (part.Statement is Statement.Evaluate { IsConcurrent: true }) continue;
                if (expressions.SelectMany(Always).OfType<Expression.Call>().FirstOrDefault(call => CallsItself(call, symbol, point.File)) is not { } own) continue;
                found ??= own;
                calling.Add(block.Id);
            }
        }

        if (found is null || CanLeave(flow, calling)) return;
        point.File.Report(this, found.Span, $"Every way through `{symbol.Name}` comes to this call of itself: it never returns.", "Add the case in which it ends without calling itself, before this call.");
    });

    /// <summary>What is evaluated in any case.</summary>
    private static IEnumerable<Expression> Always(Expression expression) => expression switch
    {
        Expression.Logical logical => Always(logical.Left).Prepend(expression),
        Expression.Conditional conditional => Always(conditional.Condition).Prepend(expression),
        Expression.Comprehension comprehension => comprehension.Clauses is [var first, ..] ? Always(first.Source).Prepend(expression) : [expression],
        Expression.Statements or Expression.Lambda or Expression.Yield or Expression.Propagate or Expression.Await => [expression],
        Expression.Member { IsOptional: true } => [expression],
        _ => expression.Children().SelectMany(Always).Prepend(expression),
    };

    /// <summary>Whether the function takes as many arguments: with others an overload is called, which a base may declare.</summary>
    private static bool Fits(Expression.Call call, Symbol symbol, ReviewedFile file)
    {
        if (file.Code.Language is not ("java" or "csharp" or "c" or "cpp" or "go" or "rust") || call.Arguments.Any(argument => argument.Value is Expression.Spread)) return true;
        var parameters = symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver && parameter.Name is not ("self" or "this")).ToList();
        if (parameters.Any(parameter => parameter.Kind is not (ParameterKind.Ordinary or ParameterKind.PositionalOnly))) return true;
        return call.Arguments.Count <= parameters.Count && call.Arguments.Count >= parameters.Count(parameter => parameter.Default is null);
    }

    private static bool CallsItself(Expression.Call call, Symbol symbol, ReviewedFile file)
    {
        if (call.IsConstruction || !Fits(call, symbol, file)) return false;
        switch (call.Callee)
        {
            case Expression.Name name when name.Identifier == symbol.Name && symbol.Owner is { IsType: false } && !symbol.Has("overload"):
                return file.Scopes.Of(name) is { } variable && ReferenceEquals(variable.Symbol, symbol) && !variable.Writes.Any() && variable.Scope.Variables.Count(each => each.Name == symbol.Name) == 1
                    && symbol.Owner.Members.Count(member => member.Name == symbol.Name) == 1;
            case Expression.Member { Target: Expression.This or Expression.Name { Identifier: "self" or "this" } } member when member.Identifier == symbol.Name && symbol.Owner is { IsType: true } type:
                // Overloads of the same name are other functions; so is, in Rust, the method of what self refers to, and a trait may be given to a type that has one of the name itself.
                if (file.Code.Language == "rust" && (type.IsElsewhere || file.Code.TextOf(new SourceSpan(call.Span.Start, member.NameSpan.Start)).Contains('*'))) return false;
                return symbol.Kind == SymbolKind.Method && type.Members.Count(other => other.Name == symbol.Name) == 1 && !symbol.Has("static");
            default:
                return false;
        }
    }

    /// <summary>Whether a way leads to the end, or round and round, without passing a block that calls.</summary>
    private static bool CanLeave(ControlFlowGraph flow, HashSet<int> calling)
    {
        if (calling.Contains(0)) return false;
        var next = flow.Edges.ToLookup(edge => edge.From);
        var seen = new HashSet<int> { 0 };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var block))
        {
            if (flow.Exits.Contains(block)) return true;
            foreach (var edge in next[block])
            {
                // A loop without an end is another matter.
                if (edge.Kind == FlowEdgeKind.Back) return true;
                if (!calling.Contains(edge.To) && seen.Add(edge.To)) open.Push(edge.To);
            }
        }

        return false;
    }
}
