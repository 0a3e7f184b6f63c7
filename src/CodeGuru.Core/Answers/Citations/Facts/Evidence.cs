using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>What a function's own code does, as far as claims about it go. Functions within it are their own, but calls in its lambdas are among its calls.</summary>
internal sealed class Evidence
{
    private readonly List<Expression> awaits = [];
    private readonly List<Expression.Call> calls = [];
    private readonly List<Ending> endings = [];
    private readonly List<ExceptionHandler> handlers = [];
    private readonly List<Expression?> yields = [];
    private readonly List<Statement.Assign> assigns = [];
    private readonly HashSet<string> boundElsewhere = [];
    private readonly HashSet<string> boundWithin = [];
    private readonly List<Expression> guards = [];
    private readonly List<ExceptionHandler> around = [];
    private ExceptionHandler? within;

    public Evidence(Symbol symbol)
    {
        if (symbol.Body is { } body) Read(body, isOwn: true);
    }

    public IReadOnlyList<Expression> Awaits => awaits;

    public IReadOnlyList<Expression.Call> Calls => calls;

    /// <summary>Everything that gives back or raises.</summary>
    public IReadOnlyList<Ending> Endings => endings;

    public IEnumerable<Statement.Return> Returns => endings.Select(ending => ending.Statement).OfType<Statement.Return>();

    public IEnumerable<Statement.Raise> Raises => endings.Select(ending => ending.Statement).OfType<Statement.Raise>();

    public IReadOnlyList<ExceptionHandler> Handlers => handlers;

    public IReadOnlyList<Expression?> Yields => yields;

    public IReadOnlyList<Statement.Assign> Assigns => assigns;

    public bool AwaitsImplicitly { get; private set; }

    public bool AwaitsInLoop { get; private set; }

    public bool ReadsElements { get; private set; }

    public bool Divides { get; private set; }

    /// <summary>Whether it starts something that runs beside the rest, by a word of the language.</summary>
    public bool StartsBeside { get; private set; }

    private int Loops { get; set; }

    /// <summary>All that a variable is given; null where not all of that is seen, empty where the code gives it nothing.</summary>
    public IReadOnlyList<Expression>? ValuesOf(string name)
    {
        if (IsBoundElsewhere(name) || boundWithin.Contains(name)) return null;
        var values = new List<Expression>();
        foreach (var assign in assigns)
        {
            foreach (var target in assign.Targets.Where(target => Mentions(target, name)))
            {
                if (assign.Value is not { } value || ValueFor(target, value, name) is not { } given) return null;
                values.Add(given);
            }
        }

        return values;
    }

    /// <summary>Whether a name gets values from a loop, a pattern, a handler or a resource.</summary>
    public bool IsBoundElsewhere(string name) => boundElsewhere.Contains(name);

    private void Read(Statement statement, bool isOwn)
    {
        if (isOwn)
        {
            switch (statement)
            {
                case Statement.Return or Statement.Raise:
                    endings.Add(new Ending(statement, [.. guards], [.. around], within));
                    break;
                case Statement.Assign assign:
                    assigns.Add(assign);
                    break;
                case Statement.Evaluate { IsConcurrent: true }:
                    StartsBeside = true;
                    break;
                case Statement.Declare { Symbol: { IsCallable: true, Body: { } inner } }:
                    foreach (var assign in StatementTree.All(inner).OfType<Statement.Assign>()) Bind(boundWithin, [.. assign.Targets]);
                    break;
                case Statement.Loop loop:
                    AwaitsImplicitly |= loop.IsAsync;
                    Bind(boundElsewhere, loop.Target, loop.Key);
                    break;
                case Statement.With with:
                    AwaitsImplicitly |= with.IsAsync;
                    Bind(boundElsewhere, [.. with.Resources.Select(resource => resource.Target)]);
                    break;
                case Statement.Match match:
                    boundElsewhere.UnionWith(match.Cases.SelectMany(each => each.Patterns).SelectMany(pattern => pattern.Bindings));
                    break;
            }
        }
        else if (statement is Statement.Assign outer)
        {
            // A function within may give values to the variables around it.
            Bind(boundWithin, [.. outer.Targets]);
        }

        if (statement is Statement.Loop) Loops++;
        foreach (var expression in statement.Expressions()) Read(expression, isOwn);
        switch (statement)
        {
            case Statement.Try attempt:
                ReadTry(attempt, isOwn);
                break;
            case Statement.If branch:
                foreach (var initial in branch.Initial) Read(initial, isOwn);
                Guarded(branch.Condition, branch.Then, isOwn);
                if (branch.Else is { } other) Read(other, isOwn);
                break;
            default:
                foreach (var inner in statement.Inner()) Read(inner, isOwn);
                break;
        }

        if (statement is Statement.Loop) Loops--;
    }

    private void Guarded(Expression condition, Statement body, bool isOwn)
    {
        guards.Add(condition);
        Read(body, isOwn);
        guards.RemoveAt(guards.Count - 1);
    }

    private void ReadTry(Statement.Try attempt, bool isOwn)
    {
        if (isOwn)
        {
            handlers.AddRange(attempt.Handlers);
            boundElsewhere.UnionWith(attempt.Handlers.Select(handler => handler.Variable).OfType<string>());
        }

        around.AddRange(attempt.Handlers);
        Read(attempt.Body, isOwn);
        around.RemoveRange(around.Count - attempt.Handlers.Count, attempt.Handlers.Count);
        foreach (var handler in attempt.Handlers)
        {
            var outer = within;
            within = handler;
            Read(handler.Body, isOwn);
            within = outer;
        }

        if (attempt.Else is { } other) Read(other, isOwn);
        if (attempt.Finally is { } last) Read(last, isOwn);
    }

    private void Read(Expression expression, bool isOwn)
    {
        switch (expression)
        {
            case Expression.Call call:
                calls.Add(call);
                // A block that is written behind a call gives back for the function around it.
                foreach (var block in call.Arguments.Where(argument => argument.Name == Argument.Block).Select(argument => argument.Value).OfType<Expression.Lambda>())
                    endings.AddRange(StatementTree.All(block.Symbol.Body).Where(each => each is Statement.Return { IsImplicit: false } or Statement.Raise).Select(each => new Ending(each, [.. guards], [.. around], within)));
                break;
            case Expression.Await when isOwn:
                awaits.Add(expression);
                AwaitsInLoop |= Loops > 0;
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
                Bind(boundElsewhere, assignment.Target);
                break;
            case Expression.Unary { Operator: "&" or "&mut" or "out" or "ref" } lent:
                Bind(boundWithin, lent.Operand);
                break;
            case Expression.Test test:
                boundElsewhere.UnionWith(test.Pattern.Bindings);
                break;
            case Expression.Lambda { Symbol.Body: { } body }:
                Read(body, isOwn: false);
                break;
            case Expression.Conditional choice:
                Read(choice.Condition, isOwn);
                guards.Add(choice.Condition);
                Read(choice.Then, isOwn);
                guards.RemoveAt(guards.Count - 1);
                Read(choice.Else, isOwn);
                return;
            case Expression.Statements inner:
                Read(inner.Statement, isOwn);
                break;
        }

        foreach (var child in expression.Children()) Read(child, isOwn);
    }

    /// <summary>What of a value a name in a target is given: all, or the part in its place.</summary>
    private static Expression? ValueFor(Expression target, Expression value, string name)
    {
        if (target is Expression.Name) return value;
        var (targets, values) = (PartsOf(target), PartsOf(value));
        return targets.Count != values.Count || targets.Count == 0 ? null : targets.Zip(values).Where(pair => Mentions(pair.First, name)).Select(pair => ValueFor(pair.First, pair.Second, name)).FirstOrDefault();
    }

    private static List<Expression> PartsOf(Expression expression) => expression switch
    {
        Expression.Display { Items: var items } when items.All(item => item.Key is null && item.Value is not Expression.Spread) => [.. items.Select(item => item.Value)],
        Expression.Group { Expressions: var parts } => [.. parts],
        _ => [],
    };

    private static bool Mentions(Expression target, string name) => (target is Expression.Name own && own.Identifier == name) || (target is not Expression.Member and not Expression.Index && target.Children().Any(child => Mentions(child, name)));

    private static void Bind(HashSet<string> names, params IReadOnlyList<Expression?> targets)
    {
        foreach (var target in targets.OfType<Expression>())
        {
            if (target is Expression.Name name) names.Add(name.Identifier);
            if (target is not Expression.Member and not Expression.Index) Bind(names, [.. target.Children()]);
        }
    }
}
