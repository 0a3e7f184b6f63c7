using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>Tells which declared type an expression makes an object of, in the ways that languages have for it.</summary>
internal static class MadeType
{
    private static readonly HashSet<string> Holders = ["Box", "Rc", "Arc", "Some", "Ok"];
    private static readonly HashSet<string> Makers = ["make_unique", "make_shared"];

    /// <summary>The name of the type; null for anything else.</summary>
    public static string? Of(PatternSubject subject, Expression value)
    {
        if (value is Expression.Group { Expressions: [var only] }) return Of(subject, only);
        if (value is Expression.Unary { Operator: "&" } pointer) return Of(subject, pointer.Operand);
        if (value is not Expression.Call call) return null;
        if (Held(call) is { } inner) return Of(subject, inner);
        var name = call.Callee switch
        {
            Expression.Name callee => callee.Identifier,
            Expression.Member { Identifier: "new", Target: Expression.Name owner } => owner.Identifier,
            Expression.Member { Identifier: var made } when call.IsConstruction => made,
            _ => null,
        };
        if (name is not null && subject.IsDeclared(name)) return name;
        // The type stands between angle brackets: `std::make_unique<Circle>(...)`.
        var written = subject.File.TextOf(call.Span).ToString();
        var (open, close) = (written.IndexOf('<', StringComparison.Ordinal), written.IndexOf('>', StringComparison.Ordinal));
        if (open < 0 || close < open || !Makers.Any(maker => written[..open].EndsWith(maker, StringComparison.Ordinal))) return null;
        var type = written[(open + 1)..close].Trim();
        return subject.IsDeclared(type) ? type : null;
    }

    /// <summary>What is put into something that only holds it.</summary>
    private static Expression? Held(Expression.Call call) => call switch
    {
        { Callee: Expression.Name name, Arguments: [{ Value: var inner }] } when Holders.Contains(name.Identifier) => inner,
        { Callee: Expression.Member { Identifier: "new", Target: Expression.Name owner }, Arguments: [{ Value: var inner }] } when Holders.Contains(owner.Identifier) => inner,
        _ => null,
    };
}
