using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A function that is started to run beside the code that starts it: in a thread, a task, a process.</summary>
/// <param name="By">Whose code starts it.</param>
/// <param name="At">The call that does.</param>
/// <param name="Function">What runs.</param>
internal sealed record StartedWork(Symbol By, Expression At, Symbol Function)
{
    private static readonly HashSet<string> Starters =
    [
        "Thread", "thread", "jthread", "Process", "spawn", "create_task", "ensure_future", "start_soon", "to_thread", "run_in_executor", "start_new_thread", "StartNew", "supplyAsync", "runAsync", "startVirtualThread",
        "pthread_create", "thrd_create", "async", "QueueUserWorkItem", "go",
    ];

    public static IEnumerable<StartedWork> In(PatternSubject subject)
    {
        foreach (var symbol in subject.File.Module.WithDescendants().Where(each => each.Body is not null && (each.IsCallable || each.Kind == SymbolKind.Module)))
        {
            foreach (var statement in CodeWalk.Statements(symbol.Body))
            {
                if (statement is Statement.Evaluate { IsConcurrent: true, Expression: var beside } && Meant(subject, beside) is { } beginning) yield return new StartedWork(symbol, beside, beginning);
            }

            foreach (var call in CodeWalk.Expressions(symbol.Body).OfType<Expression.Call>().Where(call => IsStart(subject.At(symbol), call)))
            {
                if (call.Arguments.Select(argument => Meant(subject, argument.Value)).FirstOrDefault(found => found is not null) is { } function) yield return new StartedWork(symbol, call, function);
            }
        }
    }

    private static bool IsStart(PatternSubject subject, Expression.Call call) => call.Callee switch
    {
        Expression.Name name => Starters.Contains(name.Identifier) && !subject.IsDeclared(name.Identifier),
        Expression.Member { Identifier: "Run", Target: Expression.Name { Identifier: "Task" } } => true,
        Expression.Member { Identifier: "emplace_back", Target: var place } => PlaceTypes.Written(subject, place).Any(type => type.Contains("thread>", StringComparison.Ordinal)),
        Expression.Member member => Starters.Contains(member.Identifier) && !subject.IsDeclared(member.Identifier),
        _ => false,
    };

    /// <summary>The function of the file that an expression stands for, or calls.</summary>
    private static Symbol? Meant(PatternSubject subject, Expression expression) => expression switch
    {
        Expression.Lambda lambda => Resolved(subject.File, lambda.Symbol),
        Expression.Call { Callee: Expression.Lambda lambda } => Resolved(subject.File, lambda.Symbol),
        Expression.Call call => Meant(subject, call.Callee),
        Expression.Unary { Operator: "&", Operand: var operand } => Meant(subject, operand),
        Expression.Name name => Only(subject.File, name.Identifier),
        Expression.Member { Target: Expression.This or Expression.Name } member => Only(subject.File, member.Identifier),
        _ => null,
    };

    /// <summary>A function whose only statement is a call of another one stands for that.</summary>
    private static Symbol Resolved(CodeFile file, Symbol function) =>
        function is { IsAnonymous: true, Body.Statements: [var only] } && only.Expressions().FirstOrDefault() is Expression.Call call && Last(call.Callee) is { } name && Only(file, name) is { } named ? named : function;

    /// <summary>The one function of a name; null where there are several.</summary>
    public static Symbol? Only(CodeFile file, string name) =>
        file.Module.WithDescendants().Where(symbol => symbol.IsCallable && symbol.Name == name && symbol.Body is not null).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Whether it is started once in each round of a loop, or for each element that something is made of.</summary>
    public bool IsRepeated()
    {
        var owners = new List<Symbol>();
        for (Symbol? next = By; next is not null && next.IsCallable; next = next.Owner) owners.Add(next);
        foreach (var owner in owners)
        {
            if (CodeWalk.Statements(owner.Body).OfType<Statement.Loop>().Any(loop => Holds(loop.Body.Span, At.Span))) return true;
            foreach (var expression in CodeWalk.Expressions(owner.Body).Where(expression => Holds(expression.Span, At.Span)))
            {
                if (expression is Expression.Comprehension) return true;
                if (expression is Expression.Call call && Last(call.Callee) is "Array" or "times" or "map" or "from" or "each" or "forEach" or "Select" && call.Arguments.Any(argument => argument.Value is Expression.Lambda && Holds(argument.Value.Span, At.Span))) return true;
            }

            // What stands around a named function runs when it is declared, not when it is called.
            if (!owner.IsAnonymous) break;
        }

        return false;
    }

    private static string? Last(Expression callee) => callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null };

    private static bool Holds(SourceSpan outer, SourceSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End && outer != inner;
}
