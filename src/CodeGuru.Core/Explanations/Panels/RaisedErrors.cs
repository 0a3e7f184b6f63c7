using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Panels;

/// <summary>The exceptions that a body raises by name, functions declared in it apart.</summary>
internal static class RaisedErrors
{
    private static readonly string[] Endings = ["Exception", "Error"];

    /// <summary>Each once.</summary>
    public static IReadOnlyList<PlacedName> In(CodeFile file, Statement? body, int from = 1, int to = int.MaxValue) =>
        [.. All(file, body).Where(raise => raise.Line >= from && raise.Line <= to).DistinctBy(raise => raise.Name)];

    /// <summary>Every place that raises one.</summary>
    public static IReadOnlyList<PlacedName> All(CodeFile file, Statement? body) =>
    [
        .. CodeWalk.Statements(body).OfType<Statement.Raise>().Where(raise => raise.Value is Expression.Call or Expression.Member or Expression.Literal or Expression.Interpolation || (raise.Value is Expression.Name name && !Variables(body!).Contains(name.Identifier)))
            .Select(raise => new PlacedName(NameOf(file, raise.Value!), file.LineOf(raise.Span))),
    ];

    /// <summary>Names that a body gives values to: to raise one says nothing of which error it is.</summary>
    private static HashSet<string> Variables(Statement body) =>
    [
        .. CodeWalk.Statements(body).OfType<Statement.Assign>().SelectMany(assign => assign.Targets).OfType<Expression.Name>().Select(name => name.Identifier),
        .. CodeWalk.Statements(body).OfType<Statement.Try>().SelectMany(attempt => attempt.Handlers).Select(handler => handler.Variable).OfType<string>(),
    ];

    /// <summary>What a message alone raises, in languages that allow that.</summary>
    private static string? OfMessage(CodeFile file, Expression value) => value is Expression.Literal { Kind: LiteralKind.String } or Expression.Interpolation ? file.Conventions.Terms.MessageError : null;

    private static string NameOf(CodeFile file, Expression value)
    {
        if (value is not Expression.Call call) return OfMessage(file, value) ?? SourceLabel.Of(file, value.Span, 40);
        // What only gives its first argument back, with more in it perhaps, raises that.
        if (call is { Callee: Expression.Member { Identifier: var name }, Arguments: [{ Value: Expression.Call given }, ..] } && file.Conventions.GivesBack.Contains(name)) return NameOf(file, given);
        // What a function is given that only gives up with it says more than its name.
        if (call is { Callee: Expression.Name { Identifier: var panic }, Arguments: [var reason] } && panic == file.Conventions.Terms.PanicFunction) return SourceLabel.Of(file, reason.Value.Span, 40);
        return Given(file, call) ?? SourceLabel.Of(file, call.Callee.Span, 40);
    }

    /// <summary>The exception that a method makes: by the type that it is declared to give, or by the name of the type that it belongs to.</summary>
    private static string? Given(CodeFile file, Expression.Call call)
    {
        if (call is not { IsConstruction: false, Callee: Expression.Member { Identifier: var method, Target: Expression.Name { Identifier: [>= 'A' and <= 'Z', ..] type } } }) return null;
        var declared = file.Module.WithDescendants().Where(symbol => symbol.IsCallable && symbol.Name == method && symbol.Owner?.Name == type).ToList();
        if (declared is [{ Type: { } result }] && file.Conventions.TypeNames(result).ToList() is [var only]) return only[(only.LastIndexOf('.') + 1)..];
        return Endings.Any(ending => type.EndsWith(ending, StringComparison.Ordinal)) ? type : null;
    }
}
