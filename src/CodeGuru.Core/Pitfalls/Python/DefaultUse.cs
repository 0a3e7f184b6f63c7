using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>What a function does with a default that all its calls share.</summary>
internal sealed class DefaultUse(ReviewedFile file)
{
    private const int LongestWay = 3;

    private static readonly HashSet<string> Readers =
    [
        "len", "list", "tuple", "set", "frozenset", "dict", "sorted", "str", "repr", "print", "bool", "sum", "min", "max", "any", "all", "enumerate", "zip", "map", "filter", "reversed", "isinstance", "type", "id", "hash", "iter", "format", "copy.copy", "copy.deepcopy", "json.dumps", "collections.OrderedDict", "collections.Counter",
    ];

    private static readonly string[] Reading =
    [
        "get", "items", "keys", "values", "copy", "count", "index", "union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint", "__contains__", "__len__", "__iter__",
    ];

    private static readonly string[] Changing =
    [
        "append", "extend", "insert", "pop", "remove", "clear", "sort", "reverse", "add", "discard", "update", "setdefault", "popitem", "appendleft", "popleft", "extendleft", "rotate", "intersection_update", "difference_update", "symmetric_difference_update", "subtract", "move_to_end",
    ];

    /// <summary>Where the function itself changes the parameter's value; null if it does not.</summary>
    public SourceSpan? ChangeOf(Symbol function, Parameter parameter)
    {
        if (file.Scopes.Of(function, parameter) is not { } variable || function.Body is not { } body) return null;
        bool Is(Expression expression) => expression is Expression.Name name && ReferenceEquals(file.Scopes.Of(name), variable);
        var isReplaced = FirstReplacement(variable, body) ?? int.MaxValue;
        return body.WithInner().Select<Statement, SourceSpan?>(statement => statement switch
        {
            Statement.Assign assign when assign.Targets.Any(target => target is Expression.Index index && Is(index.Target) || (assign.Operator is not null && Is(target))) => statement.Span,
            Statement.Delete delete when delete.Targets.Any(target => target is Expression.Index index && Is(index.Target)) => statement.Span,
            _ => statement.Expressions().SelectMany(CallShape.WithParts).OfType<Expression.Call>().FirstOrDefault(call => call.IsMethod(Changing) && Is(call.Receiver()!))?.Span,
        }).FirstOrDefault(span => span is { } found && found.Start < isReplaced);
    }

    /// <summary>Whether the function reads it, and does nothing else with it: neither changes, returns nor stores it.</summary>
    /// <param name="mayHandOn">Whether it may go to other functions of which nobody knows what they do with it.</param>
    public bool IsOnlyRead(Symbol function, Parameter parameter, bool mayHandOn) => IsOnlyRead(function, parameter, mayHandOn, LongestWay);

    private bool IsOnlyRead(Symbol function, Parameter parameter, bool mayHandOn, int depth)
    {
        if (depth == 0 || function.Body is not { } body || file.Scopes.Of(function, parameter) is not { } variable) return false;
        var end = FirstReplacement(variable, body) ?? int.MaxValue;
        var reads = variable.Uses.Where(use => use.Span.Start < end && use.Kind != UseKind.Write).Select(use => use.Span).ToHashSet();
        if (variable.Uses.Any(use => use.Kind is UseKind.Update or UseKind.Delete && use.Span.Start < end)) return false;
        var harmless = new HashSet<SourceSpan>();
        foreach (var statement in body.WithInner()) Gather(statement, variable, harmless, mayHandOn, depth);
        return reads.All(harmless.Contains) && (reads.Count > 0 || body.Statements.Any(statement => statement is not (Statement.Empty or Statement.Evaluate { Expression: Expression.Literal } or Statement.Raise)));
    }

    /// <summary>From where on the name stands for something else on every way.</summary>
    private static int? FirstReplacement(Variable variable, Statement.Block body) => body.Statements.OfType<Statement.Assign>()
        .FirstOrDefault(assign => assign.Operator is null && assign.Targets is [Expression.Name target] && variable.Writes.Any(write => write.Span == target.Span))?.Span.End;

    private void Gather(Statement statement, Variable variable, HashSet<SourceSpan> harmless, bool mayHandOn, int depth)
    {
        void Let(Expression? expression)
        {
            if (expression is Expression.Name name && ReferenceEquals(file.Scopes.Of(name), variable)) harmless.Add(name.Span);
        }

        void LetCondition(Expression? condition)
        {
            Let(condition);
            if (condition is not Expression.Logical logical) return;
            LetCondition(logical.Left);
            LetCondition(logical.Right);
        }

        switch (statement)
        {
            case Statement.If branch: LetCondition(branch.Condition); break;
            case Statement.Loop loop: Let(loop.Source); LetCondition(loop.Condition); break;
            case Statement.Assert assert: LetCondition(assert.Condition); break;
            case Statement.Match match: Let(match.Subject); break;
        }

        foreach (var part in statement.Expressions().SelectMany(CallShape.WithParts))
        {
            switch (part)
            {
                case Expression.Not not: LetCondition(not.Operand); break;
                case Expression.Binary binary: Let(binary.Left); Let(binary.Right); break;
                case Expression.Conditional conditional: LetCondition(conditional.Condition); break;
                case Expression.Index index when !IsTarget(index, statement): Let(index.Target); break;
                case Expression.Spread spread: Let(spread.Operand); break;
                case Expression.Interpolation interpolation: foreach (var each in interpolation.Parts) Let(each); break;
                case Expression.Comprehension comprehension: foreach (var clause in comprehension.Clauses) Let(clause.Source); break;
                case Expression.Call call: GatherCall(call, Let, mayHandOn, depth); break;
            }
        }
    }

    private void GatherCall(Expression.Call call, Action<Expression?> let, bool mayHandOn, int depth)
    {
        if (call.IsMethod(Reading)) let(call.Receiver());
        // What makes an object, or adds to a collection, keeps it.
        var isKept = call.IsConstruction || call.IsMethod(Changing) || call.IsMethod("__init__", "put", "send", "submit") || (call.MethodName() is { Length: > 0 } name && char.IsUpper(name[0]));
        var isReader = (mayHandOn && !isKept) || file.PathOf(call.Callee) is { } path && Readers.Contains(path) || call.IsMethod("join", "format", "extend", "update", "union", "isdisjoint");
        var functions = isReader || !call.Arguments.Any(argument => argument.Value is Expression.Name) ? [] : file.Project.FunctionsOf(file.Code, call);
        for (var at = 0; at < call.Arguments.Count; at++)
        {
            if (call.Arguments[at] is not { Value: Expression.Name } argument) continue;
            if (isReader || (functions.Count > 0 && functions.All(function => Receives(function, argument, at, call) is { } parameter && IsOnlyRead(function, parameter, mayHandOn: false, depth - 1)))) let(argument.Value);
        }
    }

    private static Parameter? Receives(Symbol function, Argument argument, int at, Expression.Call call)
    {
        if (argument.Name is { } name) return function.Parameters.FirstOrDefault(parameter => parameter.Name == name && parameter.Kind is ParameterKind.Ordinary or ParameterKind.NamedOnly);
        if (call.Arguments.Take(at).Any(earlier => earlier.Value is Expression.Spread || earlier.Name is not null)) return null;
        var ordinary = function.Parameters.Where(parameter => parameter.Kind is ParameterKind.Ordinary or ParameterKind.PositionalOnly).ToList();
        return ordinary.ElementAtOrDefault(function.Kind == SymbolKind.Method && ordinary.Count > 0 && ordinary[0].Name is "self" or "cls" ? at + 1 : at);
    }

    private static bool IsTarget(Expression.Index index, Statement statement) => statement switch
    {
        Statement.Assign assign => assign.Targets.Any(target => target.WithParts().Contains(index)),
        Statement.Delete => true,
        _ => false,
    };
}
