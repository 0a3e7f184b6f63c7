using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>What a function's own code does, as far as claims about it go. Functions within it are their own, but calls in its lambdas are among its calls.</summary>
internal sealed class Evidence
{
    private readonly List<Expression> awaits = [];
    private readonly List<Expression.Call> calls = [];
    private readonly List<Statement.Return> returns = [];
    private readonly List<Statement.Raise> raises = [];
    private readonly List<ExceptionHandler> handlers = [];
    private readonly List<Expression?> yields = [];
    private readonly List<Statement.Assign> assigns = [];
    private readonly HashSet<string> boundElsewhere = [];

    public Evidence(Symbol symbol)
    {
        if (symbol.Body is { } body) Read(body, isOwn: true);
    }

    public IReadOnlyList<Expression> Awaits => awaits;

    public IReadOnlyList<Expression.Call> Calls => calls;

    public IReadOnlyList<Statement.Return> Returns => returns;

    public IReadOnlyList<Statement.Raise> Raises => raises;

    public IReadOnlyList<ExceptionHandler> Handlers => handlers;

    public IReadOnlyList<Expression?> Yields => yields;

    public IReadOnlyList<Statement.Assign> Assigns => assigns;

    public bool AwaitsImplicitly { get; private set; }

    public bool ReadsElements { get; private set; }

    public bool Divides { get; private set; }

    /// <summary>Whether a name gets values from a loop, a pattern, a handler or a resource.</summary>
    public bool IsBoundElsewhere(string name) => boundElsewhere.Contains(name);

    private void Read(Statement statement, bool isOwn)
    {
        if (isOwn)
        {
            switch (statement)
            {
                case Statement.Return result:
                    returns.Add(result);
                    break;
                case Statement.Raise raise:
                    raises.Add(raise);
                    break;
                case Statement.Try attempt:
                    handlers.AddRange(attempt.Handlers);
                    boundElsewhere.UnionWith(attempt.Handlers.Select(handler => handler.Variable).OfType<string>());
                    break;
                case Statement.Assign assign:
                    assigns.Add(assign);
                    break;
                case Statement.Loop loop:
                    AwaitsImplicitly |= loop.IsAsync;
                    Bind(loop.Target, loop.Key);
                    break;
                case Statement.With with:
                    AwaitsImplicitly |= with.IsAsync;
                    Bind([.. with.Resources.Select(resource => resource.Target)]);
                    break;
                case Statement.Match match:
                    boundElsewhere.UnionWith(match.Cases.SelectMany(each => each.Patterns).SelectMany(pattern => pattern.Bindings));
                    break;
            }
        }

        foreach (var expression in statement.Expressions()) Read(expression, isOwn);
        foreach (var inner in statement.Inner()) Read(inner, isOwn);
    }

    private void Read(Expression expression, bool isOwn)
    {
        switch (expression)
        {
            case Expression.Call call:
                calls.Add(call);
                break;
            case Expression.Await when isOwn:
                awaits.Add(expression);
                break;
            case Expression.Comprehension comprehension:
                AwaitsImplicitly |= isOwn && comprehension.Clauses.Any(clause => clause.IsAsync);
                break;
            case Expression.Yield yield when isOwn:
                yields.Add(yield.Value);
                break;
            case Expression.Index:
                ReadsElements = true;
                break;
            case Expression.Binary { Operator: "/" or "//" or "%" }:
            case Expression.Assignment { Operator: "/" or "//" or "%" }:
                Divides = true;
                break;
            case Expression.Assignment assignment:
                Bind(assignment.Target);
                break;
            case Expression.Test test:
                boundElsewhere.UnionWith(test.Pattern.Bindings);
                break;
            case Expression.Lambda { Symbol.Body: { } body }:
                Read(body, isOwn: false);
                break;
            case Expression.Statements inner:
                Read(inner.Statement, isOwn);
                break;
        }

        foreach (var child in expression.Children()) Read(child, isOwn);
    }

    private void Bind(params IReadOnlyList<Expression?> targets)
    {
        foreach (var target in targets.OfType<Expression>())
        {
            if (target is Expression.Name name) boundElsewhere.Add(name.Identifier);
            Bind([.. target.Children()]);
        }
    }
}
