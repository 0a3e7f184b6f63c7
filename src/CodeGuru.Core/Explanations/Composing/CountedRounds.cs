using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>How far a loop counts in steps of one: from a start that is not below zero to an end that it does not reach.</summary>
/// <param name="Variable">That counts.</param>
/// <param name="Start">Null where it is zero.</param>
internal sealed record CountedRounds(string Variable, Expression? Start, Expression End)
{
    /// <summary>Null for a loop that does not count, or not so.</summary>
    public static CountedRounds? Of(CodeFile file, Statement.Loop loop) => loop switch
    {
        { Kind: LoopKind.ForEach, Target: Expression.Name variable, Source: Expression.Call { Callee: Expression.Name { Identifier: var called } } range } when called == file.Conventions.Terms.RangeFunction =>
            range.Arguments switch
            {
                [{ Value: var end }] => new CountedRounds(variable.Identifier, null, end),
                [{ Value: var start }, { Value: var end }] => new CountedRounds(variable.Identifier, start, end),
                _ => null,
            },
        { Initial: [Statement.Assign { Targets: [Expression.Name variable], Value: { } start, Operator: null }], Condition: Expression.Binary { Operator: "<", Left: Expression.Name asked, Right: var end }, Step: [Expression.Unary { Operator: "++", Operand: Expression.Name stepped }] }
            when asked.Identifier == variable.Identifier && stepped.Identifier == variable.Identifier => new CountedRounds(variable.Identifier, start, end),
        _ => null,
    };

    /// <summary>Whether it surely makes no more rounds than a loop around it.</summary>
    public bool IsNoMoreThan(CodeFile file, CountedRounds outer) => IsFromZeroOn(outer) && outer.IsFromZeroOn(null) && (IsUpTo(file, End, outer.End) || IsVariable(End, outer, most: 1));

    private bool IsFromZeroOn(CountedRounds? outer) => Start is null || IsWhole(Start) || (outer is not null && IsVariable(Start, outer, int.MaxValue));

    /// <summary>Whether an end is another one, or that less something that is surely not below zero.</summary>
    private static bool IsUpTo(CodeFile file, Expression end, Expression outer) =>
        CodeWalk.AreAlike(file, end, outer) || (end is Expression.Binary { Operator: "-" } less && (IsWhole(less.Right) || less.Right is Expression.Name) && IsUpTo(file, less.Left, outer));

    private static bool IsVariable(Expression value, CountedRounds outer, int most) => value switch
    {
        Expression.Name name => name.Identifier == outer.Variable,
        Expression.Binary { Operator: "+", Left: Expression.Name name, Right: Expression.Literal { Kind: LiteralKind.Integer } added } => name.Identifier == outer.Variable && int.TryParse(added.Value, out var number) && number <= most,
        _ => false,
    };

    private static bool IsWhole(Expression value) => value is Expression.Literal { Kind: LiteralKind.Integer } literal && int.TryParse(literal.Value, out var number) && number >= 0;
}
