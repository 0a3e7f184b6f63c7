using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>How the time of a function grows at least in its worst case: by loops over what it is given that nothing but a condition leaves early.</summary>
internal sealed class LeastGrowth(Symbol function, CitedCode code)
{
    private const int Exponential = 9;

    /// <summary>The power of the input's size.</summary>
    public int Power => Math.Max(OfRecursion(), function.Body is { } body ? OfBlock(body) : 0);

    /// <summary>Whether it surely sorts what it is given.</summary>
    public bool Sorts => function.Body is { } body && Certain(body).Any(call => ValueReader.CalledName(call) is { } name && code.LibraryOf(function).Sorting.Contains(CodeName.Plain(name)) && (IsOnInput(call) || call.Arguments is [{ Value: Expression.Name or Expression.Comprehension }, ..] || call.Callee is Expression.Member { Target: Expression.Name or Expression.Display { Items: [{ Value: Expression.Spread }] } }) && code.Called(function, call).Count == 0);

    private int OfBlock(Statement.Block body)
    {
        var most = Certain(body).Any(IsWhole) ? 1 : 0;
        foreach (var statement in Always(body))
        {
            if (statement is Statement.Return or Statement.Raise) break;
            // What ends it before the loop may do so nearly always.
            if (StatementTree.All(statement).Any(each => each is Statement.Return) && statement is not Statement.Loop) break;
            if (statement is Statement.Loop loop && IsOverInput(loop)) most = Math.Max(most, 1 + (IsRepeated(loop) ? 1 : 0));
        }

        return most;
    }

    /// <summary>A loop whose exits, if any, stand under conditions.</summary>
    private bool IsOverInput(Statement.Loop loop) =>
        (LoopShape.Whole(loop) is { } source ? IsInput(source) : LoopShape.FollowsLinks(loop)) && !IsLeft(loop.Body);

    /// <summary>Whether the first round is surely the last: it leaves the loop, and no condition goes on before.</summary>
    private static bool IsLeft(Statement.Block body)
    {
        foreach (var statement in Always(body))
        {
            if (statement is Statement.Return or Statement.Raise or Statement.Jump { Kind: JumpKind.Break }) return true;
            if (StatementTree.All(statement).Any(each => each is Statement.Jump { Kind: JumpKind.Continue })) return false;
        }

        return false;
    }

    /// <summary>Whether a loop within goes through the same again.</summary>
    private bool IsRepeated(Statement.Loop loop)
    {
        var file = code.FileOf(function).Code;
        return LoopShape.Whole(loop) is { } source && Always(loop.Body).OfType<Statement.Loop>().Any(inner => LoopShape.Whole(inner) is { } again
            && file.TextOf(source.Span).SequenceEqual(file.TextOf(again.Span)) && (inner.Kind == LoopKind.ForEach || !LoopShape.Halves(inner)) && IsOverInput(inner));
    }

    /// <summary>Each call of itself with one less is another round; two such calls in one are twice as many each time, unless something remembers them.</summary>
    private int OfRecursion()
    {
        if (function.Body is not { } body) return 0;
        var calls = code.EvidenceOf(function).Calls.Where(call => ValueReader.CalledName(call) == function.Name && code.Called(function, call).Contains(function) && call.Arguments.Any(IsLess)).ToList();
        if (calls.Count == 0) return 0;
        var isTwice = StatementTree.All(body).SelectMany(each => each.Expressions()).SelectMany(LoopShape.Parts).OfType<Expression.Binary>().Any(sum => calls.Count(call => LoopShape.Parts(sum).Contains(call)) > 1);
        return isTwice && function.Decorators.Count == 0 && !code.TextOf(function).Contains("memo", StringComparison.OrdinalIgnoreCase) && !code.TextOf(function).Contains("cache", StringComparison.OrdinalIgnoreCase) && !code.EvidenceOf(function).ReadsElements ? Exponential : 1;
    }

    private bool IsLess(Argument argument) => argument.Value is Expression.Binary { Operator: "-", Left: Expression.Name name, Right: Expression.Literal } && function.Parameters.Any(parameter => parameter.Name == name.Identifier);

    private bool IsWhole(Expression.Call call) =>
        ValueReader.CalledName(call) is { } name && code.LibraryOf(function).Whole.Contains(CodeName.Plain(name)) && code.Called(function, call).Count == 0 && IsOnInput(call);

    private bool IsOnInput(Expression.Call call) => (call.Callee is Expression.Member { Target: var target } && IsInput(target)) || (call.Arguments is [{ Value: var only }] && IsInput(only));

    /// <summary>Whether it is a collection that the function is given, or an object's: of a size that nobody knows here.</summary>
    private bool IsInput(Expression expression) => expression switch
    {
        Expression.Name name => (function.Parameters.Any(parameter => parameter.Name == name.Identifier && parameter.Kind != ParameterKind.Receiver) || code.FieldInScope(function, name.Identifier) is { } field && IsOpen(field)) && IsCollection(expression),
        Expression.Member member => (member.Target is Expression.This ? code.FieldInScope(function, member.Identifier) is not { } own || IsOpen(own) : member.Target is Expression.Name or Expression.Member && (IsReceiver(member.Target) || IsInput(member.Target))) && IsCollection(expression),
        Expression.Call { Callee: Expression.Member { Target: var target }, Arguments: [] or [{ Value: Expression.Lambda }] } => IsInput(target),
        Expression.Call { Arguments: [{ Value: var only }], Callee: Expression.Name } => IsInput(only),
        Expression.Comprehension { Clauses: [{ Source: var source }, ..] } => IsInput(source),
        Expression.Unary { Operator: "&" or "*" or "&mut", Operand: var operand } => IsInput(operand),
        Expression.Group { Expressions: [var only] } => IsInput(only),
        _ => false,
    };

    /// <summary>Texts are mostly short, and their length is mostly not what time is counted by.</summary>
    private bool IsCollection(Expression expression) => new ValueReader(function, code).SortOf(expression) is not (ValueSort.Text or ValueSort.Tuple or ValueSort.Truth or ValueSort.Function);

    private bool IsReceiver(Expression target) => target is Expression.Name name && function.Parameters.Any(parameter => parameter.Name == name.Identifier);

    /// <summary>Constants have a size that is known.</summary>
    private bool IsOpen(Symbol field) => !field.Has("static") && !field.Has("const") && field.Name.Any(char.IsLower) && !(code.GivenToField(field) is { Count: > 0 } given && given.All(value => value is Expression.Display { Items.Count: > 0 }));

    /// <summary>Statements that are reached whenever the block is.</summary>
    private static IEnumerable<Statement> Always(Statement.Block block) => block.Statements.SelectMany<Statement, Statement>(statement => statement switch
    {
        Statement.Block inner => Always(inner),
        Statement.With with => Always(with.Body),
        Statement.Try attempt => Always(attempt.Body),
        _ => [statement],
    });

    /// <summary>Calls that are made whenever the block is run to its end.</summary>
    private static IEnumerable<Expression.Call> Certain(Statement.Block body)
    {
        foreach (var statement in Always(body))
        {
            foreach (var call in statement.Expressions().SelectMany(Certain).OfType<Expression.Call>()) yield return call;
            if (StatementTree.All(statement).Any(each => each is Statement.Return or Statement.Raise)) yield break;
        }
    }

    private static IEnumerable<Expression> Certain(Expression expression) => expression switch
    {
        Expression.Logical logical => Certain(logical.Left),
        Expression.Conditional choice => Certain(choice.Condition),
        Expression.Lambda or Expression.Comprehension => [],
        Expression.Assignment { Operator: not null and not ("+" or "-" or "*" or "/") } => [],
        Expression.Member { IsOptional: true } => [],
        _ => expression.Children().SelectMany(Certain).Prepend(expression),
    };
}
