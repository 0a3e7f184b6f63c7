using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class InjectedPart
{
    private static readonly HashSet<string> Abstract = ["Protocol", "ABC"];

    // Types of the library whose objects are functions.
    private static readonly HashSet<string> Functional =
        ["Func", "Action", "Predicate", "Comparison", "Comparator", "Function", "BiFunction", "BiPredicate", "Supplier", "Consumer", "BiConsumer", "UnaryOperator", "BinaryOperator", "Runnable", "Callable", "IntPredicate", "IntFunction", "IntUnaryOperator", "ToIntFunction", "ToLongFunction", "ToDoubleFunction", "Closure", "callable"];

    /// <summary>What the constructor is handed and keeps: a function that a method calls, or an object that is known only by an interface.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        var constructors = subject.Symbol.Members.Where(member => member is { IsCallable: true, Body: not null } && (member.Name == subject.Symbol.Name || member.Name == subject.File.Conventions.Constructor)).ToList();
        foreach (var constructor in constructors)
        {
            foreach (var (target, given) in Kept(constructor))
            {
                if (constructor.Parameters.FirstOrDefault(parameter => parameter.Name == given.Identifier && parameter.Kind != ParameterKind.Receiver) is not { } parameter) continue;
                if (PlaceTypes.FieldOf(subject.At(constructor), target) is not { } field || subject.Symbol.Members.Any(member => member.IsCallable && member.Name == field)) continue;
                if (Use(subject, constructors, field) is not var (method, call, isCalled)) continue;
                var isFunction = isCalled || (call is Expression.Call { Callee: Expression.Member calling } && subject.File.Conventions.CallMembers.Contains(calling.Identifier) && IsFunctional(subject, parameter));
                if (isFunction)
                {
                    return new CodePattern(
                        "Strategy", $"{Wording.Code(field)} is a {subject.File.Conventions.Terms.Callable} that is handed in (line {subject.LineOf(target)}), and {Wording.Code(method.Name)} calls it (line {subject.LineOf(call)}): what happens there is decided by whoever makes {Article.For(subject.Symbol.Name)} {subject.Name}",
                        "How a part of the work is done is handed in, so that it can be exchanged without a change of the code that uses it.", "dependency-injection", "closures", "delegates-and-events");
                }

                if (parameter.Type is { } written && Interface(subject, written) is { } type && !subject.Symbol.Bases.Any(each => subject.File.TextOf(each.Span).EndsWith(type, StringComparison.Ordinal)))
                {
                    return new CodePattern(
                        "Dependency injection", $"{Wording.Code(field)} is handed in as any {Wording.Code(type)} (line {subject.LineOf(target)}), and {Wording.Code(method.Name)} uses it (line {subject.LineOf(call)}): whoever makes {Article.For(subject.Symbol.Name)} {subject.Name} chooses which one, and a test can hand in one of its own",
                        "An object is given what it works with and does not make it itself.", "dependency-injection", "unit-vs-integration-tests").WithTradeOff("Which one is used cannot be seen here, but only where the object is made.");
                }
            }
        }

        return null;
    }

    /// <summary>What is given a name's value; the last one may be what the constructor gives back, too.</summary>
    private static IEnumerable<(Expression Target, Expression.Name Given)> Kept(Symbol constructor)
    {
        foreach (var assign in CodeWalk.Statements(constructor.Body).OfType<Statement.Assign>())
        {
            if (assign is { Targets: [var target], Value: Expression.Name given }) yield return (target, given);
        }

        foreach (var assignment in CodeWalk.Expressions(constructor.Body).OfType<Expression.Assignment>())
        {
            if (assignment is { Operator: null, Value: Expression.Name given }) yield return (assignment.Target, given);
        }
    }

    /// <summary>Where a method calls what is in the field, or a method of it.</summary>
    private static (Symbol Method, Expression Call, bool IsFunction)? Use(PatternSubject subject, List<Symbol> constructors, string field)
    {
        foreach (var method in subject.Symbol.Members.Where(member => member is { IsCallable: true, Body: not null } && !constructors.Contains(member)))
        {
            foreach (var symbol in method.WithDescendants().Where(each => each == method || each.IsAnonymous))
            {
                var at = subject.At(symbol);
                foreach (var call in at.Expressions.OfType<Expression.Call>())
                {
                    if (PlaceTypes.FieldOf(at, Bare(call.Callee)) == field) return (method, call, true);
                    if (call.Callee is Expression.Member member && PlaceTypes.FieldOf(at, member.Target) == field) return (method, call, false);
                }
            }
        }

        return null;
    }

    /// <summary>Whether all that is known of a parameter allows it to be a function: where types are written, one of these.</summary>
    private static bool IsFunctional(PatternSubject subject, Parameter parameter) => parameter.Type is not { } written
        || (written.IndexOf('<', StringComparison.Ordinal) is var generic && (generic < 0 ? written : written[..generic]).Trim('?', '\\', ' ') is var head && Functional.Contains(head) && !subject.IsDeclared(head));

    private static Expression Bare(Expression callee) => callee is Expression.Group { Expressions: [var only] } ? Bare(only) : callee;

    /// <summary>An interface that the files at hand declare: only there is it known that nothing else is.</summary>
    private static string? Interface(PatternSubject subject, string written)
    {
        foreach (var name in subject.File.Conventions.TypeNames(written).Select(type => type[(type.LastIndexOf('.') + 1)..]))
        {
            var declared = subject.Code.Files.SelectMany(file => file.Outline.Select(entry => (file, entry.Symbol))).FirstOrDefault(each => each.Symbol.IsType && each.Symbol.Name == name);
            if (declared.Symbol is null) continue;
            if (declared.Symbol.Kind == SymbolKind.Interface || declared.Symbol.Has("abstract") || declared.Symbol.Members.Any(member => member.Has("abstract")) || declared.Symbol.Bases.Any(each => Abstract.Contains(declared.file.Code.TextOf(each.Span).ToString().Split('.', '[')[^1].Trim(']')) || declared.file.Code.TextOf(each.Span).StartsWith("Protocol", StringComparison.Ordinal))) return name;
        }

        return null;
    }
}
