using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A function that only computes its result from its arguments. All that it does must be known to change nothing; one call of something unknown and nothing is said.</summary>
internal static class PureFunction
{
    private const int FewestStatements = 2;

    private static readonly HashSet<string> Computing = ["len", "min", "max", "abs", "sum", "range", "sorted", "round", "int", "float", "str", "zip", "enumerate", "divmod", "isinstance", "ord", "chr", "count", "strlen", "intdiv"];
    private static readonly HashSet<string> Mathematics = ["Math", "math", "std"];
    private static readonly HashSet<string> Changing = ["random", "Random", "seed"];

    public static Remark? In(PatternSubject subject)
    {
        var symbol = subject.Symbol;
        if (symbol is not { IsCallable: true, IsAnonymous: false, Body: { } body } || symbol.Members.Count > 0 || symbol.Decorators.Count > 0 || subject.Statements.Count(each => each is not Statement.Block) < FewestStatements) return null;
        if (symbol.Parameters.Count == 0 || symbol.Parameters.Any(parameter => parameter.Kind is ParameterKind.Receiver or ParameterKind.Block) || !subject.Statements.OfType<Statement.Return>().Any(result => result.Value is not null)) return null;
        if (!subject.Statements.All(statement => IsQuiet(subject, statement)) || !subject.Expressions.All(expression => IsQuiet(subject, expression))) return null;
        return new Remark("pure function", false, $"{subject.Name} works on its arguments alone and changes nothing else: the same arguments give the same result, so that a test needs no preparation", subject.File.LineOf(symbol.NameSpan));
    }

    private static bool IsQuiet(PatternSubject subject, Statement statement) => statement switch
    {
        Statement.Block block => block.Lock is null,
        Statement.Assign assign => !assign.Modifiers.Contains("static") && assign.Targets.All(target => IsOwn(subject, target)),
        Statement.Evaluate evaluate => evaluate is { IsConcurrent: false, Expression: Expression.Literal or Expression.Assignment or Expression.Unary or Expression.Call },
        Statement.If or Statement.Match or Statement.Return or Statement.Jump or Statement.Empty => true,
        Statement.Loop loop => !loop.IsAsync,
        _ => false,
    };

    private static bool IsQuiet(PatternSubject subject, Expression expression) => expression switch
    {
        Expression.Call call => IsQuietCall(subject, call),
        Expression.Assignment assignment => IsOwn(subject, assignment.Target),
        Expression.Unary { Operator: "++" or "--" } unary => IsOwn(subject, unary.Operand),
        Expression.Unary { Operator: "<-" or "&" or "*" } => false,
        Expression.Name name => IsConstant(subject, name),
        Expression.Member { Target: Expression.This } or Expression.This or Expression.Super or Expression.Await or Expression.Yield or Expression.Lambda or Expression.Statements or Expression.Propagate => false,
        // A member may be computed by a method of its own, except where it counts elements.
        Expression.Member member => member.Identifier is "length" or "Length" or "Count" || member.Target is Expression.Name { Identifier: [>= 'A' and <= 'Z', ..] } || IsCallee(subject, member),
        _ => true,
    };

    private static bool IsCallee(PatternSubject subject, Expression.Member member) => subject.Expressions.OfType<Expression.Call>().Any(call => ReferenceEquals(call.Callee, member));

    private static bool IsQuietCall(PatternSubject subject, Expression.Call call) => call.Callee switch
    {
        Expression.Name name => name.Identifier == subject.Symbol.Name || (Computing.Contains(name.Identifier) && subject.Scopes.Of(name) is null),
        Expression.Member { Target: Expression.Name { Identifier: var owner } } member => (Mathematics.Contains(owner) && !Changing.Contains(member.Identifier) && owner != "std") || (IsOwn(subject, member.Target) && subject.File.Conventions.AddingMethods.Contains(member.Identifier) && IsCollection(subject, (Expression.Name)member.Target)),
        _ => false,
    };

    private static bool IsCollection(PatternSubject subject, Expression.Name name) => subject.Scopes.Of(name) is { OnlyValue: Expression.Display };

    /// <summary>A local variable, or an element of a collection that is made here.</summary>
    private static bool IsOwn(PatternSubject subject, Expression target) => target switch
    {
        Expression.Name name => subject.Scopes.Of(name) is { } variable && variable.Scope.Whole.Function == subject.Symbol && variable.Kind is VariableKind.Local or VariableKind.Parameter,
        Expression.Index { Target: Expression.Name name } => IsCollection(subject, name),
        Expression.Display display => display.Items.All(item => IsOwn(subject, item.Value)),
        _ => false,
    };

    /// <summary>A name of the function's own, or one that stands for the same all the time.</summary>
    private static bool IsConstant(PatternSubject subject, Expression.Name name)
    {
        if (subject.Scopes.Of(name) is not { } variable) return subject.Expressions.OfType<Expression.Call>().Any(call => ReferenceEquals(call.Callee, name)) || char.IsUpper(name.Identifier[0]) || Mathematics.Contains(name.Identifier) || subject.OwnType is null && subject.File.Conventions.BuiltIns.Contains(name.Identifier);
        return variable.Scope.Whole.Function == subject.Symbol || variable.Kind is VariableKind.Function or VariableKind.Type or VariableKind.Import || (variable.Kind == VariableKind.Local && variable.OnlyValue is Expression.Literal or Expression.Display { Kind: CollectionKind.Tuple });
    }
}
