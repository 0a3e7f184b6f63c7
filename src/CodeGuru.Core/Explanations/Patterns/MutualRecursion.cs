using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class MutualRecursion
{
    // A circle through half of a file says nothing about how a task is taken apart.
    private const int MostFunctions = 20;

    /// <summary>Functions of a file that call one another in a circle; where several of them move on through the same input, they take it apart rule by rule.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (!subject.Symbol.IsCallable || subject.Symbol.IsAnonymous) return null;
        var circles = subject.In.CirclesIn(subject.Code);
        var circle = circles.Of(subject.Symbol.QualifiedName);
        if (circle.Count is < 2 or > MostFunctions) return null;
        var symbols = circle.Select(name => Declared(subject, name)).OrderBy(symbol => symbol.Span.Start).ToList();
        // Methods of one name in several types are one call for whoever reads it: what is meant only shows when it runs.
        if (symbols.DistinctBy(symbol => symbol.Name).Count() != symbols.Count) return null;
        var named = Wording.Listed([.. symbols.Select(symbol => Wording.Code(symbol.Name))], 6);
        var step = MovesOn(subject, circles, circle) is { } mover ? $"with {Wording.Code(mover.Name)} (line {subject.File.LineOf(mover.NameSpan)})" : Moved(subject, symbols) is { } moved ? $"by {subject.Quoted(moved)} (line {subject.LineOf(moved)})" : null;
        if (step is not null)
        {
            return new CodePattern(
                "Recursive descent", $"{named} call one another, each for its own part of what is read, and move on in it {step}",
                "A parser with a function for each rule of a language, which call one another as the rules mention one another.", "recursion").WithTradeOff("What is nested deeply in the input nests the calls as deeply, and can exhaust the stack.");
        }

        var first = circles.From(subject.Symbol.QualifiedName).First(edge => circle.Contains(edge.Callee) && edge.Callee != subject.Symbol.QualifiedName);
        return new CodePattern(
            "Mutual recursion", $"{named} call one another in a circle: {subject.Name} calls {Wording.Code(symbols.First(symbol => symbol.QualifiedName == first.Callee).Name)} on line {first.Line}, from where it comes back to {subject.Name}",
            "Functions that call one another, each for a part of the task, until a case needs no further call.", "recursion").WithTradeOff("Every call in progress takes a piece of the stack, which a very deep recursion can exhaust.");
    }

    private static Symbol Declared(PatternSubject subject, string name) => subject.In.Outline.First(entry => entry.Symbol.QualifiedName == name && entry.Symbol.Body is not null).Symbol;

    /// <summary>A function outside of the circle that several in it call, and that changes a field of an object: where reading has come to.</summary>
    private static Symbol? MovesOn(PatternSubject subject, CallCircles circles, IReadOnlySet<string> circle) => circle
        .SelectMany(caller => circles.From(caller).Select(edge => edge.Callee).Distinct().Where(callee => !circle.Contains(callee))).GroupBy(callee => callee).Where(group => group.Count() > 1)
        .OrderByDescending(group => group.Count()).Select(group => Declared(subject, group.Key)).FirstOrDefault(symbol => Advances(subject, symbol));

    /// <summary>A field that several functions of the circle move on themselves.</summary>
    private static Expression? Moved(PatternSubject subject, List<Symbol> circle) => circle
        .SelectMany(symbol => Steps(subject, symbol, symbol.Body).DistinctBy(step => step.Field)).GroupBy(step => step.Field).FirstOrDefault(group => group.Count() > 1)?.First().At;

    /// <summary>What steps only while it skips something does not take anything in.</summary>
    private static bool Advances(PatternSubject subject, Symbol symbol)
    {
        var skipped = CodeWalk.Statements(symbol.Body).OfType<Statement.Loop>().Select(loop => loop.Span).ToList();
        return Steps(subject, symbol, symbol.Body).Any(step => !skipped.Exists(span => span.Contains(step.At.Span.Start)));
    }

    private static IEnumerable<(string Field, Expression At)> Steps(PatternSubject subject, Symbol symbol, Statement? body)
    {
        var places = CodeWalk.Statements(body).OfType<Statement.Assign>().Where(assign => assign is { Operator: "+", Targets: [_] }).Select(assign => assign.Targets[0])
            .Concat(CodeWalk.Expressions(body).OfType<Expression.Unary>().Where(unary => unary.Operator == "++").Select(unary => unary.Operand))
            .Concat(CodeWalk.Expressions(body).OfType<Expression.Assignment>().Where(assignment => assignment.Operator == "+").Select(assignment => assignment.Target))
            .Concat(CodeWalk.Expressions(body).OfType<Expression.Call>().Select(call => call.Callee).OfType<Expression.Member>().Where(member => member.Identifier is "shift" or "next" or "popleft").Select(member => member.Target));
        foreach (var place in places)
        {
            if (PlaceTypes.FieldOf(subject.At(symbol), place) is { } own) yield return (own, place);
            else if (place is Expression.Member { Target: Expression.Name } member) yield return (member.Identifier, place);
        }
    }
}
