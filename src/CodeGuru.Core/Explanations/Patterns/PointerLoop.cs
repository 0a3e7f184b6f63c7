using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class PointerLoop
{
    /// <summary>Loops over two positions: halving what lies between them, or moving them towards each other, or one behind the other.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        foreach (var loop in subject.Statements.OfType<Statement.Loop>())
        {
            if (Bounds(loop.Condition) is var (low, high) && (Halving(subject, loop, low, high) ?? Closing(subject, loop, low, high)) is { } found) return found;
            if (Window(subject, loop) is { } window) return window;
        }

        return null;
    }

    private static CodePattern? Halving(PatternSubject subject, Statement.Loop loop, string low, string high)
    {
        var assigns = CodeWalk.Statements(loop.Body).OfType<Statement.Assign>().Where(assign => assign is { Operator: null, Value: not null, Targets: [Expression.Name] }).ToList();
        var middle = assigns.FirstOrDefault(assign => Middle.IsHalf(subject, assign.Value!) && Names(assign.Value!).Contains(low) && Names(assign.Value!).Contains(high));
        if (middle?.Targets[0] is not Expression.Name { Identifier: var name }) return null;
        var (up, down) = (Set(assigns, low, name), Set(assigns, high, name));
        return up is null || down is null ? null : new CodePattern(
            "Binary search", $"line {subject.LineOf(middle)} looks at the middle {Wording.Code(name)} of {Wording.Code(low)} and {Wording.Code(high)}, and lines {Math.Min(subject.LineOf(up), subject.LineOf(down))} and {Math.Max(subject.LineOf(up), subject.LineOf(down))} go on in one half: each round of the loop halves what is left, so that n elements need about log₂ n rounds",
            "Something is looked for in sorted elements by asking the middle one in which half it must be.", "big-o").WithTradeOff("It only works where the elements are in order.");
    }

    private static CodePattern? Closing(PatternSubject subject, Statement.Loop loop, string low, string high)
    {
        var (up, down) = (Step(subject, loop.Body, low, "+"), Step(subject, loop.Body, high, "-"));
        if (up is not { } rising || down is not { } falling || !Indexes(loop.Body, low) || !Indexes(loop.Body, high)) return null;
        return new CodePattern(
            "Two pointers", $"the loop on line {subject.LineOf(loop)} moves {Wording.Code(low)} up (line {rising}) and {Wording.Code(high)} down (line {falling}) until they meet, so that it is enough to go through the elements once",
            "Two positions move through the same elements, so that pairs need not all be tried.", "big-o");
    }

    /// <summary>An inner loop moves the first position up by what has come in at the second.</summary>
    private static CodePattern? Window(PatternSubject subject, Statement.Loop loop)
    {
        var front = (loop.Key ?? loop.Target) as Expression.Name ?? Numbered(loop) ?? loop.Initial.OfType<Statement.Assign>().Select(assign => assign.Targets is [Expression.Name counter] ? counter : null).FirstOrDefault(counter => counter is not null);
        if (front is null) return null;
        foreach (var inner in loop.Body.Statements.OfType<Statement.Loop>().Where(each => each is { Kind: LoopKind.While, Condition: not null }))
        {
            foreach (var behind in Indexed(inner.Body).Where(name => name.Identifier != front.Identifier).DistinctBy(name => name.Identifier))
            {
                var back = behind.Identifier;
                if (Step(subject, inner.Body, back, "+") is not { } line || subject.Scopes.Of(behind) is not { } variable || variable.Span.Start >= loop.Span.Start) continue;
                // The width between the two is what makes it a window.
                if (!CodeWalk.Expressions(loop.Body).Any(part => part is Expression.Binary { Operator: "-", Left: Expression.Name left, Right: Expression.Name right } && left.Identifier == front.Identifier && right.Identifier == back)) continue;
                return new CodePattern(
                    "Sliding window", $"the loop on line {subject.LineOf(loop)} takes in one element after the other at {Wording.Code(front.Identifier)}, and the one on line {subject.LineOf(inner)} lets go of elements at {Wording.Code(back)} (line {line}) where the stretch between them no longer fits; each is taken in and let go once",
                    "A stretch of neighbouring elements is kept, which grows at one end and shrinks at the other.", "big-o");
            }
        }

        return null;
    }

    /// <summary>The position beside each element: <c>for (i, x) in a.iter().enumerate()</c>.</summary>
    private static Expression.Name? Numbered(Statement.Loop loop) => loop is { Target: Expression.Display { Items: [{ Value: Expression.Name position }, _] }, Source: Expression.Call { Callee: Expression.Name { Identifier: "enumerate" } or Expression.Member { Identifier: "enumerate" } } } ? position : null;

    private static (string Low, string High)? Bounds(Expression? condition) => condition switch
    {
        Expression.Binary { Operator: "<" or "<=" or "!=" or "!==", Left: Expression.Name low, Right: Expression.Name high } => (low.Identifier, high.Identifier),
        Expression.Group { Expressions: [var only] } => Bounds(only),
        _ => null,
    };

    private static Statement? Set(List<Statement.Assign> assigns, string bound, string middle) => assigns.FirstOrDefault(assign => assign.Targets is [Expression.Name name] && name.Identifier == bound && Names(assign.Value!).Contains(middle));

    private static int? Step(PatternSubject subject, Statement body, string name, string direction)
    {
        foreach (var assign in CodeWalk.Statements(body).OfType<Statement.Assign>())
        {
            if (assign.Targets is [Expression.Name target] && target.Identifier == name && assign.Operator == direction) return subject.LineOf(assign);
        }

        foreach (var part in CodeWalk.Expressions(body))
        {
            if (part is Expression.Unary { Operand: Expression.Name stepped } unary && stepped.Identifier == name && unary.Operator == direction + direction) return subject.LineOf(part);
            if (part is Expression.Assignment { Target: Expression.Name assigned } assignment && assigned.Identifier == name && assignment.Operator == direction) return subject.LineOf(part);
        }

        return null;
    }

    private static bool Indexes(Statement body, string name) => Indexed(body).Any(each => each.Identifier == name);

    private static IEnumerable<Expression.Name> Indexed(Statement body) => CodeWalk.Expressions(body).OfType<Expression.Index>().SelectMany(index => index.Keys).SelectMany(CodeWalk.Expressions).OfType<Expression.Name>();

    private static IEnumerable<string> Names(Expression expression) => CodeWalk.Expressions(expression).OfType<Expression.Name>().Select(name => name.Identifier);
}
