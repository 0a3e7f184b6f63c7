using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class WrapperType
{
    /// <summary>A type that keeps an object, or several, of a type that it is one of itself, and hands a method's call on to the method of the same name there.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        if (subject.Symbol.Kind is SymbolKind.Interface or SymbolKind.Enum) return null;
        var bases = subject.Symbol.Bases.Select(each => Bare(subject.File.TextOf(each.Span).ToString())).ToHashSet();
        foreach (var field in subject.Symbol.Members.Where(member => member.Kind == SymbolKind.Field))
        {
            if (TypeOf(subject, field) is not { } written) continue;
            if (Shared(subject, subject.File.Conventions.TypeNames(written), bases) is { } kept && Forwards(subject, field.Name) is var (method, call))
            {
                return new CodePattern(
                    "Wrapper", $"{subject.Name} is {Article.For(kept)} {Wording.Code(kept)} itself and keeps another one in {Wording.Code(field.Name)} (line {subject.File.LineOf(field.NameSpan)}); its {Wording.Code(method.Name)} hands the call on to that one (line {subject.LineOf(call)})",
                    "An object of a type stands in front of another one of the same type and adds something of its own, as a decorator or a proxy does.", "composition-vs-inheritance", "middleware").WithTradeOff("Whoever looks for what happens has to go through every layer.");
            }

            if (subject.File.Conventions.ElementsOf(written) is { } elements && Shared(subject, subject.File.Conventions.TypeNames(elements.Element), bases) is { } part && ForwardsToAll(subject, field.Name) is var (each, one))
            {
                return new CodePattern(
                    "Composite", $"{subject.Name} is {Article.For(part)} {Wording.Code(part)} itself and keeps any number of them in {Wording.Code(field.Name)} (line {subject.File.LineOf(field.NameSpan)}); its {Wording.Code(each.Name)} asks each of them for theirs (line {subject.LineOf(one)})",
                    "A whole is treated like its parts, so that a group can stand wherever a single one can.", "composition-vs-inheritance");
            }
        }

        return null;
    }

    private static string? TypeOf(PatternSubject subject, Symbol field)
    {
        if (field.Type is { } written) return written;
        foreach (var constructor in subject.Symbol.Members.Where(member => member.IsCallable && (member.Name == subject.Symbol.Name || member.Name == subject.File.Conventions.Constructor)))
        {
            foreach (var assign in CodeWalk.Statements(constructor.Body).OfType<Statement.Assign>())
            {
                if (assign is { Targets: [Expression.Member target], Value: Expression.Name name } && target.Identifier == field.Name) return constructor.Parameters.FirstOrDefault(parameter => parameter.Name == name.Identifier)?.Type;
            }
        }

        return null;
    }

    /// <summary>The type that both have: one that is named as a base, or an interface all of whose methods are there where no base is ever named.</summary>
    private static string? Shared(PatternSubject subject, IEnumerable<string> types, HashSet<string> bases)
    {
        foreach (var type in types.Select(Bare))
        {
            if (bases.Contains(type) || type == subject.Symbol.Name) return bases.Contains(type) ? type : null;
            if (bases.Count > 0 || !IsStructural(subject)) continue;
            var required = subject.Code.Files.SelectMany(file => file.Outline).FirstOrDefault(entry => entry.Symbol.Kind == SymbolKind.Interface && entry.Symbol.Name == type)?.Symbol;
            if (required?.Members.Where(member => member.IsCallable).ToList() is { Count: > 0 } methods && methods.TrueForAll(method => subject.Symbol.Members.Any(member => member.IsCallable && member.Name == method.Name))) return type;
        }

        return null;
    }

    /// <summary>Whether a type has an interface by having its methods: there, methods name their receiver and its type, and types nothing above them.</summary>
    private static bool IsStructural(PatternSubject subject) => subject.Symbol.Members.Any(member => member.Parameters.Any(parameter => parameter is { Kind: ParameterKind.Receiver, Type: not null, Name: not "self" }));

    private static (Symbol Method, Expression Call)? Forwards(PatternSubject subject, string field)
    {
        foreach (var method in Methods(subject))
        {
            var at = subject.At(method);
            var call = method.WithDescendants().SelectMany(symbol => CodeWalk.Expressions(symbol.Body)).OfType<Expression.Call>().FirstOrDefault(call => call.Callee is Expression.Member member && member.Identifier == method.Name && PlaceTypes.FieldOf(at, member.Target) == field);
            if (call is not null) return (method, call);
        }

        return null;
    }

    private static (Symbol Method, Expression Call)? ForwardsToAll(PatternSubject subject, string field)
    {
        foreach (var method in Methods(subject))
        {
            var at = subject.At(method);
            foreach (var loop in at.Statements.OfType<Statement.Loop>())
            {
                if (loop is not { Target: Expression.Name target, Source: { } source } || !CodeWalk.Expressions(source).Any(part => PlaceTypes.FieldOf(at, part) == field)) continue;
                if (Called(CodeWalk.Expressions(loop.Body), method.Name, target.Identifier) is { } call) return (method, call);
            }

            foreach (var outer in at.Expressions.OfType<Expression.Call>())
            {
                if (!CodeWalk.Expressions(outer).Any(part => PlaceTypes.FieldOf(at, part) == field)) continue;
                foreach (var lambda in outer.Arguments.Select(argument => argument.Value).OfType<Expression.Lambda>())
                {
                    foreach (var parameter in lambda.Symbol.Parameters)
                    {
                        if (Called(CodeWalk.Expressions(lambda.Symbol.Body), method.Name, parameter.Name) is { } call) return (method, call);
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<Symbol> Methods(PatternSubject subject) => subject.Symbol.Members.Where(member => member is { IsCallable: true, Body: not null } && member.Name != subject.Symbol.Name && member.Name != subject.File.Conventions.Constructor);

    private static Expression? Called(IEnumerable<Expression> expressions, string method, string target) =>
        expressions.OfType<Expression.Call>().FirstOrDefault(call => call.Callee is Expression.Member { Target: Expression.Name name } member && member.Identifier == method && name.Identifier == target);

    private static string Bare(string written)
    {
        var name = written.Trim().TrimStart('*', '&');
        if (name.IndexOfAny(['<', '[', '(']) is > 0 and var end) name = name[..end];
        name = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return name[(name.LastIndexOfAny(['.', ':', '\\']) + 1)..].TrimEnd('?', '*', '&');
    }
}
