using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>Tells what a function's expressions surely are: of which sort, and never nothing. Says nothing where code, declared types and the library's names do not.</summary>
internal sealed class ValueReader(Symbol function, CitedCode code)
{
    /// <summary>Stands for a variable whose values are being looked into: it adds no sort of its own to them.</summary>
    private const ValueSort Same = (ValueSort)(-1);

    private const int Deepest = 12;

    private readonly HashSet<string> open = [];
    private readonly LibraryFacts library = code.LibraryOf(function);
    private int depth;

    private Evidence Evidence => code.EvidenceOf(function);

    /// <summary>The sort of an expression's value; null where it is not known, or not always the same.</summary>
    public ValueSort? SortOf(Expression expression)
    {
        if (depth >= Deepest) return null;
        depth++;
        var sort = Sort(expression);
        depth--;
        return depth == 0 && sort == Same ? null : sort;
    }

    /// <summary>Whether the value is surely something: not null, nil, None.</summary>
    public bool IsSomething(Expression expression)
    {
        if (depth >= Deepest) return false;
        depth++;
        var isSomething = Something(expression);
        depth--;
        return isSomething;
    }

    private ValueSort? Sort(Expression expression) => expression switch
    {
        Expression.Literal { Kind: LiteralKind.Null } => ValueSort.Nothing,
        Expression.Literal { Kind: LiteralKind.True or LiteralKind.False } => ValueSort.Truth,
        Expression.Literal { Kind: LiteralKind.Integer or LiteralKind.Float } => ValueSort.Number,
        // A symbol is a name for itself, and no text.
        Expression.Literal { Kind: LiteralKind.String } literal => code.FileOf(function).Code.TextOf(literal.Span) is [':', ..] ? ValueSort.Other : ValueSort.Text,
        Expression.Interpolation => ValueSort.Text,
        Expression.Literal { Kind: LiteralKind.Other } => ValueSort.Other,
        Expression.This => function.Owner is { IsType: true, Bases.Count: 0 } ? ValueSort.Other : null,
        Expression.Display { Kind: var kind } => ValueSorts.Of(kind),
        Expression.Comprehension { Kind: var kind } => ValueSorts.Of(kind),
        Expression.Not or Expression.Test or Expression.Binary { Operator: "==" or "!=" or "===" or "!==" or "<" or ">" or "<=" or ">=" or "in" or "not in" or "is" or "is not" or "instanceof" } => ValueSort.Truth,
        Expression.Logical { Operator: not LogicalOperator.Coalesce } logical => Both(SortOf(logical.Left), SortOf(logical.Right)),
        Expression.Conditional choice => Both(SortOf(choice.Then), SortOf(choice.Else)),
        Expression.Binary { Operator: "+" } sum when SortOf(sum.Left) == ValueSort.Text || SortOf(sum.Right) == ValueSort.Text => ValueSort.Text,
        Expression.Binary { Operator: "+" or "-" or "*" or "/" or "//" or "%" or "**" } sum => Both(SortOf(sum.Left), SortOf(sum.Right)) is ValueSort.Number or Same ? ValueSort.Number : null,
        Expression.Unary { Operator: "-" or "+" or "++" or "--" } signed => SortOf(signed.Operand) is ValueSort.Number ? ValueSort.Number : null,
        Expression.Lambda => ValueSort.Function,
        Expression.Name name => OfName(name.Identifier),
        Expression.Assignment { Operator: null } assignment => SortOf(assignment.Value),
        Expression.Cast cast => OfType(cast.Type),
        Expression.Group { Expressions: [var only] } => SortOf(only),
        Expression.Index { Keys: [Expression.Slice] } part => SortOf(part.Target) is ValueSort.List or ValueSort.Text ? SortOf(part.Target) : null,
        Expression.Member member => OfMember(member),
        Expression.Call call => OfCall(call),
        _ => null,
    };

    private bool Something(Expression expression) => expression switch
    {
        Expression.Literal { Kind: var kind } => kind != LiteralKind.Null,
        Expression.Display or Expression.Comprehension or Expression.Interpolation or Expression.Not or Expression.Test or Expression.Lambda or Expression.This or Expression.Unary or Expression.Call { IsConstruction: true } => true,
        Expression.Binary => true,
        Expression.Logical { Operator: LogicalOperator.And } both => IsSomething(both.Left) && IsSomething(both.Right),
        Expression.Logical either => IsSomething(either.Right),
        Expression.Conditional choice => IsSomething(choice.Then) && IsSomething(choice.Else),
        Expression.Group { Expressions: [var only] } => IsSomething(only),
        Expression.Assignment { Operator: null } assignment => IsSomething(assignment.Value),
        Expression.Name name => IsSomething(name.Identifier),
        Expression.Member member => FieldOf(member) is { Type: { } type } ? !code.MayBeNull(function, type) : library.Values.ContainsKey(member.Identifier),
        Expression.Call call => code.Called(function, call) is { Count: > 0 } called ? called.All(each => each.IsType || each == function || (!code.IsReading(each) && !code.ResultsOf(each).MayBeNothing)) : CalledName(call) is { } name && (library.Values.ContainsKey(name) || EndsAsTruth(name)),
        _ => false,
    };

    private bool IsSomething(string name)
    {
        if (function.Parameters.FirstOrDefault(each => each.Name == name) is { } parameter) return parameter.Type is { } type && !code.MayBeNull(function, type) && AllGiven(name, isParameter: true);
        return AllGiven(name, isParameter: false);
    }

    private bool AllGiven(string name, bool isParameter)
    {
        if (!open.Add(name)) return true;
        var given = Evidence.ValuesOf(name);
        var isSomething = given is not null && (isParameter || given.Count > 0) && given.All(IsSomething);
        open.Remove(name);
        return isSomething;
    }

    /// <summary>The sort of a variable that is only ever given values of one.</summary>
    private ValueSort? OfName(string name)
    {
        var parameter = function.Parameters.FirstOrDefault(each => each.Name == name);
        var declared = parameter?.Type is { } written ? OfType(written) : null;
        if (parameter is not null && declared is null) return null;
        if (!open.Add(name)) return Same;
        ValueSort? sort = declared ?? Same;
        var given = Evidence.ValuesOf(name);
        if (given is null) sort = null;
        else if (parameter is null && given.Count == 0) sort = code.FieldInScope(function, name) is { Type: { } type } ? OfType(type) : null;
        else sort = given.Select(SortOf).Aggregate(sort, Both);
        open.Remove(name);
        // What is only ever given nothing here is given something by whom it is lent to.
        return sort == ValueSort.Nothing ? null : sort;
    }

    private ValueSort? OfMember(Expression.Member member)
    {
        if (FieldOf(member) is { } field) return field.Type is { } type ? OfType(type) : code.GivenToField(field) is { Count: > 0 } given ? given.Select(SortOf).Aggregate(Both) : null;
        return code.Declares(member.Identifier) ? null : library.Values.TryGetValue(member.Identifier, out var sort) ? sort : null;
    }

    private Symbol? FieldOf(Expression.Member member) =>
        member.Target is Expression.This || (member.Target is Expression.Name name && function.Parameters.Any(parameter => parameter.Kind == ParameterKind.Receiver && parameter.Name == name.Identifier)) ? code.FieldInScope(function, member.Identifier) : null;

    private ValueSort? OfCall(Expression.Call call)
    {
        var called = code.Called(function, call);
        if (called.Count > 0) return called.All(each => each.IsType || each.Has("constructor")) ? ValueSort.Other : called.Select(OfResults).Aggregate(Both);
        if (CalledName(call) is not { } name || code.Declares(name)) return null;
        if (call.IsConstruction) return library.Types.TryGetValue(name, out var made) ? made : ValueSort.Other;
        return library.Values.TryGetValue(name, out var sort) ? sort : EndsAsTruth(name) ? ValueSort.Truth : null;
    }

    private ValueSort? OfResults(Symbol called)
    {
        if (called == function) return Same;
        if (called.Body is null || code.IsReading(called)) return null;
        var results = code.ResultsOf(called);
        return results is { IsComplete: true, Sorts.Count: 1 } ? results.Sorts.First() : called.Type is { } type && !called.Has("async") ? OfType(type) : null;
    }

    private bool EndsAsTruth(string name) => library.TruthEnding is { } ending && name.EndsWith(ending, StringComparison.Ordinal);

    private ValueSort? OfType(string written) => ValueSorts.OfType(written, library);

    internal static string? CalledName(Expression.Call call) => call.Callee switch
    {
        Expression.Name own => own.Identifier.Split('.', ':')[^1],
        Expression.Member member => member.Identifier,
        Expression.Index { Target: Expression.Name generic } => generic.Identifier,
        _ => null,
    };

    private static ValueSort? Both(ValueSort? left, ValueSort? right) => left == Same ? right : right == Same || left == right ? left : null;
}
