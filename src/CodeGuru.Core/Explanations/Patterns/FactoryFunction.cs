using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;

namespace CodeGuru.Core.Explanations.Patterns;

internal static class FactoryFunction
{
    private const int FewestTypes = 2;

    /// <summary>A function that decides by its parameters which of several types the object is of that it gives back, and gives back nothing else.</summary>
    public static CodePattern? In(PatternSubject subject)
    {
        var results = subject.Statements.OfType<Statement.Return>().Where(result => !result.IsImplicit && result.Value is not null and not Expression.Literal { Kind: LiteralKind.Null }).ToList();
        var made = results.Select(result => TypeMade(subject, result.Value!)).ToList();
        if (made.Contains(null) || made.Distinct().Count() < FewestTypes) return null;
        var parameters = subject.Symbol.Parameters.Where(parameter => parameter.Kind != ParameterKind.Receiver).Select(parameter => parameter.Name).ToHashSet();
        var asked = subject.Statements.SelectMany(statement => statement switch { Statement.If branch => [branch.Condition], Statement.Match { Subject: { } on } => [on], _ => Array.Empty<Expression>() })
            .SelectMany(CodeWalk.Expressions).OfType<Expression.Name>().Select(name => name.Identifier).FirstOrDefault(parameters.Contains);
        return asked is null ? null : new CodePattern(
            "Factory", $"by {Wording.Code(asked)} it decides whether to make {Wording.Listed([.. results.Zip(made).DistinctBy(pair => pair.Second).Select(pair => $"{Wording.Code(pair.Second!)} (line {subject.LineOf(pair.First)})")], "or")}",
            "One place decides of which class an object is made, so that those who use it need not know.").WithTradeOff("Each further class has to be added here.");
    }

    /// <summary>The type that is declared in the code at hand and that the expression makes an object of.</summary>
    private static string? TypeMade(PatternSubject subject, Expression value) =>
        value is Expression.Call { Callee: Expression.Name callee } && subject.Code.Files.Any(file => file.Code.Module.WithDescendants().Any(symbol => symbol.IsType && symbol.Name == callee.Identifier)) ? callee.Identifier : null;
}
