using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>How a loop comes to its end: by halving, by going through a collection, by counting, or by moving on what the loop around it moves on.</summary>
internal static class LoopShape
{
    /// <summary>Whether each round leaves half of what is left: a range about its middle, a number divided or doubled.</summary>
    public static bool Halves(Statement.Loop loop)
    {
        if (loop.Kind == LoopKind.ForEach) return false;
        var inside = ExpressionsIn(loop.Body).Concat(loop.Step).ToList();
        var asked = loop.Condition is { } condition ? NamesIn(condition) : [.. inside.SelectMany(NamesIn)];
        var given = Given(loop).ToList();
        var halves = given.Where(pair => pair.Value is { } value && Parts(value).Any(IsHalf)).Select(pair => pair.Name).ToHashSet();
        return given.Any(pair => asked.Contains(pair.Name) && (pair.IsScaled || (pair.Value is { } value && (Parts(value).Any(part => IsHalf(part) && NamesIn(part).Overlaps(asked)) || NamesIn(value).Overlaps(halves)))));
    }

    /// <summary>Whether the inner of two loops only moves on what the outer one goes by, so that both together go through it once.</summary>
    public static bool MovesOn(Statement.Loop inner, Statement.Loop outer) =>
        inner is { Kind: LoopKind.While or LoopKind.DoWhile, Condition: { } asked } && outer.Condition is { } condition && Given(inner).Any(pair => pair.IsStep && NamesIn(asked).Contains(pair.Name) && NamesIn(condition).Contains(pair.Name));

    /// <summary>What a loop surely goes through to the end, if nothing ends it: a collection, or numbers up to a size; null where that is not known.</summary>
    public static Expression? Whole(Statement.Loop loop) => loop switch
    {
        { Kind: LoopKind.ForEach, Source: Expression.Call { Callee: Expression.Name { Identifier: "range" }, Arguments: [.., { Value: var last }] } } => last,
        { Kind: LoopKind.ForEach, Source: { } source } => source,
        { Kind: LoopKind.For, Condition: Expression.Binary { Operator: "<" or "<=" or "!=", Right: var end }, Step: [Expression.Unary { Operator: "++" } or Expression.Assignment { Operator: "+" }] } when !Halves(loop) => end,
        _ => null,
    };

    /// <summary>Whether it follows a chain from link to link: <c>node = node.next</c>.</summary>
    public static bool FollowsLinks(Statement.Loop loop) =>
        loop.Kind != LoopKind.ForEach && loop.Condition is { } condition && Given(loop).Any(pair => pair.Value is Expression.Member { Target: Expression.Name own } && own.Identifier == pair.Name && NamesIn(condition).Contains(pair.Name));

    public static HashSet<string> NamesIn(Expression expression) => [.. Parts(expression).OfType<Expression.Name>().Select(name => name.Identifier)];

    public static IEnumerable<Expression> Parts(Expression expression) => expression.Children().SelectMany(Parts).Prepend(expression);

    private static IEnumerable<Expression> ExpressionsIn(Statement statement) => StatementTree.All(statement).SelectMany(each => each.Expressions()).SelectMany(Parts);

    /// <summary>What variables are given in each round.</summary>
    private static IEnumerable<(string Name, Expression? Value, bool IsScaled, bool IsStep)> Given(Statement.Loop loop)
    {
        foreach (var assign in StatementTree.All(loop.Body).OfType<Statement.Assign>())
        {
            foreach (var name in assign.Targets.OfType<Expression.Name>()) yield return (name.Identifier, assign.Value, IsScaling(assign.Operator, assign.Value), IsCounting(assign.Operator, assign.Value, name.Identifier));
        }

        foreach (var expression in ExpressionsIn(loop.Body).Concat(loop.Step.SelectMany(Parts)))
        {
            switch (expression)
            {
                case Expression.Assignment { Target: Expression.Name name } assignment:
                    yield return (name.Identifier, assignment.Value, IsScaling(assignment.Operator, assignment.Value), IsCounting(assignment.Operator, assignment.Value, name.Identifier));
                    break;
                case Expression.Unary { Operator: "++" or "--", Operand: Expression.Name counter }:
                    yield return (counter.Identifier, null, false, true);
                    break;
            }
        }
    }

    private static bool IsScaling(string? sign, Expression? value) => sign is "/" or "//" or "*" or ">>" or "<<" or ">>>" && value is Expression.Literal { Kind: LiteralKind.Integer, Value: not ("0" or "1") or "1" } literal && !(literal.Value == "1" && sign is "/" or "//" or "*");

    private static bool IsCounting(string? sign, Expression? value, string name) =>
        (sign is "+" or "-" && value is Expression.Literal) || value is Expression.Binary { Operator: "+" or "-", Left: Expression.Name own, Right: Expression.Literal } && own.Identifier == name;

    private static bool IsHalf(Expression part) => part is Expression.Binary { Operator: "/" or "//", Right: Expression.Literal { Kind: LiteralKind.Integer, Value: not ("1" or "0") } } or Expression.Binary { Operator: ">>" or ">>>", Right: Expression.Literal };
}
