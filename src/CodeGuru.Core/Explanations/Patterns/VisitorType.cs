using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A type with a method for each kind of thing, one of which is chosen by what a thing is: methods that begin with a word alone say nothing.</summary>
internal static class VisitorType
{
    private const int FewestKinds = 2;

    private static readonly string[] Walkers = ["Visitor", "NodeTransformer", "SyntaxWalker", "SyntaxRewriter"];

    public static CodePattern? In(PatternSubject subject)
    {
        var visits = subject.Symbol.Members.Where(member => member.IsCallable && member.Name.StartsWith("visit", StringComparison.OrdinalIgnoreCase) && member.Name.Length > "visit".Length).ToList();
        var overloads = subject.Symbol.Members.Where(member => member.IsCallable && member.Name is "visit" or "Visit").DistinctBy(Taken).ToList();
        if (visits.Count < FewestKinds && overloads.Count >= FewestKinds) visits = overloads;
        if (visits.Count < FewestKinds || Chosen(subject, [.. visits.Select(member => member.Name)]) is not { } how) return null;
        return new CodePattern(
            "Visitor", $"it has a method for each kind of thing: {Wording.Listed([.. visits.Select(member => $"{Wording.Code(member.Name)} (line {subject.File.LineOf(member.NameSpan)})")], 6)}; {how}",
            "What is done with a structure stands apart from the structure, a method for each kind of node.").WithTradeOff("Another kind of node needs a method in every visitor.");
    }

    private static string? Taken(Symbol method) => method.Parameters.FirstOrDefault(parameter => parameter.Kind != ParameterKind.Receiver)?.Type;

    /// <summary>What decides which of the methods is called.</summary>
    private static string? Chosen(PatternSubject subject, HashSet<string> visits)
    {
        foreach (var (named, at) in Functions(subject))
        {
            if (at.In != subject.In) continue;
            if (Handed(at, visits) is { } handed && at.OwnType != subject.Symbol) return $"{Of(subject, named)} hands itself to {Wording.Code(Last(handed.Callee)!)} (line {subject.LineOf(handed)}), so that what it is decides";
            if (ByKind(at, visits) is { } match) return $"line {subject.LineOf(match)} decides which of them is called";
            if (at.OwnType == subject.Symbol && ByName(at) is { } built) return $"line {subject.LineOf(built)} finds the one to call by its name";
        }

        var walker = subject.Symbol.Bases.FirstOrDefault(each => Walkers.Any(word => Bare(subject.File.TextOf(each.Span).ToString()).EndsWith(word, StringComparison.Ordinal)));
        return walker is null ? null : $"which of them is called is decided by {subject.Quoted(walker)}, which it extends";
    }

    private static IEnumerable<(Symbol Named, PatternSubject At)> Functions(PatternSubject subject) =>
        subject.File.Module.WithDescendants().Where(symbol => symbol is { IsCallable: true, Body: not null }).Select(symbol => (subject.At(symbol).Named, subject.At(symbol)));

    private static string Of(PatternSubject subject, Symbol function) => subject.At(function).OwnType is { } type ? Wording.Code($"{type.Name}.{function.Name}") : Wording.Code(function.Name);

    /// <summary>An object that calls one of the methods with itself.</summary>
    private static Expression.Call? Handed(PatternSubject at, HashSet<string> visits) => at.Expressions.OfType<Expression.Call>().FirstOrDefault(call =>
        call.Callee is Expression.Member { Target: not Expression.This and not Expression.Super } member && visits.Contains(member.Identifier) && call.Arguments.Any(argument => IsSelf(at, argument.Value)));

    private static bool IsSelf(PatternSubject at, Expression value) => value switch
    {
        Expression.This => true,
        Expression.Unary { Operator: "*" or "&" } unary => IsSelf(at, unary.Operand),
        Expression.Name name => at.Scopes.Of(name)?.Parameter?.Kind == ParameterKind.Receiver,
        _ => false,
    };

    /// <summary>A match, different cases of which call different ones of the methods.</summary>
    private static Statement.Match? ByKind(PatternSubject at, HashSet<string> visits) =>
        at.Statements.Concat(at.Expressions.OfType<Expression.Statements>().Select(value => value.Statement)).OfType<Statement.Match>().FirstOrDefault(match =>
            match.Cases.Select(each => CodeWalk.Expressions(each.Body).OfType<Expression.Call>().Select(call => Last(call.Callee)).FirstOrDefault(name => name is not null && visits.Contains(name))).OfType<string>().Distinct().Count() >= FewestKinds);

    /// <summary>A name that begins with the word and goes on with what a thing is called, by which a method is looked up.</summary>
    private static Expression? ByName(PatternSubject at)
    {
        var looksUp = at.Expressions.Any(part => part is Expression.Call call && Last(call.Callee) is "getattr" or "send" or "public_send" or "method_exists" || part is Expression.Index { Target: Expression.This } || part is Expression.Call { Callee: Expression.Member { Target: Expression.This } });
        return looksUp ? at.Expressions.FirstOrDefault(part => part is Expression.Interpolation or Expression.Binary { Operator: "+" or "." } && IsName(at.File.TextOf(part.Span).TrimStart("f\"'`:"))) : null;
    }

    /// <summary>Whether a text is the word and, behind it or an underscore, another part: else it is a sentence that begins with it.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("visit", StringComparison.OrdinalIgnoreCase)) return false;
        var rest = text["visit".Length..].TrimStart('_');
        return rest.Length > 0 && rest[0] is '{' or '#' or '$' or '"' or '\'';
    }

    private static string Bare(string written) => written.IndexOfAny(['<', '[', '(']) is > 0 and var end ? written[..end] : written;

    private static string? Last(Expression callee) => callee switch { Expression.Name name => name.Identifier, Expression.Member member => member.Identifier, _ => null };
}
