using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Tells constants that stand beside each other at once: those that count on from each other by what they count, others by their values.</summary>
internal sealed class ConstantPhrases(ExpressionPhrases phrases)
{
    private const int Most = 6;
    private const int LargestShift = 30;

    /// <summary>The clause for the constants from a place on, and how many of the statements it tells; null where no constant stands there.</summary>
    public (string Clause, int Count)? From(IReadOnlyList<Statement> statements, int at)
    {
        if (!IsConstant(statements[at]) || statements[at] is not Statement.Assign first) return null;
        if (first.Value is not { } value) return first.Place is { } start ? Counted(statements, at, start) : null;
        var group = new List<Statement.Assign> { first };
        foreach (var next in statements.Skip(at + 1).Where(IsConstant).Cast<Statement.Assign>().Take(first.Place is null ? Most - 1 : int.MaxValue))
        {
            if (!ReferenceEquals(statements[at + group.Count], next) || (first.Place is null ? next.Value is null || next.Place is not null : next.Value is not null || next.Place != group[^1].Place + 1)) break;
            group.Add(next);
        }

        if (first.Place is null) return (Valued(group), group.Count);
        var named = group.Where(each => phrases.File.TextOf(each.Span) is not "_").ToList();
        return (named.Count == 0 ? "" : Counted(named, first, value), group.Count);
    }

    /// <summary>Those that have only a place, which is their value.</summary>
    private (string Clause, int Count) Counted(IReadOnlyList<Statement> statements, int at, int start)
    {
        var group = statements.Skip(at).TakeWhile((each, number) => IsConstant(each) && each is Statement.Assign { Value: null } next && next.Place == start + number).Cast<Statement.Assign>().ToList();
        var names = Wording.Listed([.. group.Select(each => phrases.Value(each.Targets[0]))], 12);
        return ($"defines the {(group.Count == 1 ? "constant" : "constants")} {names}{(group.Count == 1 ? $" as {start}" : $", numbered from {start} to {start + group.Count - 1}")}", group.Count);
    }

    private bool IsConstant(Statement statement) =>
        phrases.File.Conventions.Terms.ConstantWord is { } word && statement is Statement.Assign { IsDeclaration: true, Targets: [Expression.Name] } assign && assign.Modifiers.Contains(word);

    private string Valued(List<Statement.Assign> group) => group is [var only]
        ? $"defines the constant {phrases.Value(only.Targets[0])} as {phrases.Value(only.Value!)}"
        : $"defines the constants {Wording.Listed([.. group.Select(each => $"{phrases.Value(each.Targets[0])} ({phrases.Value(each.Value!)})")])}";

    private string Counted(List<Statement.Assign> named, Statement.Assign first, Expression value)
    {
        var names = Wording.Listed([.. named.Select(each => phrases.Value(each.Targets[0]))], 12);
        var type = first.Type is { } written && phrases.IsShort(written.Span) ? $" of the type {phrases.Text(written.Span)}" : "";
        return $"defines the {(named.Count == 1 ? "constant" : "constants")} {names}{type}{Numbers([.. named.Select(each => each.Place!.Value)], value)}";
    }

    private string Numbers(List<int> places, Expression value)
    {
        var (formula, counter) = (phrases.File.TextOf(value.Span).ToString(), phrases.File.Conventions.Terms.ConstantCounter!);
        if (formula == counter || formula == $"{counter} + 1")
        {
            var numbers = places.Select(place => formula == counter ? place : place + 1).ToList();
            if (numbers is [var only]) return $" as {Wording.Code(formula)}, which is {only} there";
            return numbers[^1] - numbers[0] == numbers.Count - 1 ? $", numbered from {numbers[0]} to {numbers[^1]}" : $", numbered {Wording.Listed([.. numbers.Select(number => $"{number}")], 12)}";
        }

        if (formula == $"1 << {counter}" && places[^1] <= LargestShift) return $", each a bit of its own ({Wording.Listed([.. places.Select(place => $"{1 << place}")], 12)})";
        return $" as {phrases.Value(value)}, where {Wording.Code(counter)} {(places.Count == 1 ? $"is {places[0]}" : $"counts from {places[0]} to {places[^1]}")}";
    }
}
