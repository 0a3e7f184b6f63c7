using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.C;

/// <summary>A value that holds one of several types, looked into by a function for each: <c>std::visit(Overloaded{...}, value)</c>.</summary>
internal static class CppVisits
{
    /// <summary>What is looked into, and the functions; null for any other statement.</summary>
    public static (string Lead, IReadOnlyList<(string Lead, Expression.Lambda Code)> Cases)? Of(IPhrases phrases, Statement statement)
    {
        var (value, lead) = statement switch
        {
            Statement.Evaluate evaluate => (evaluate.Expression, "decides by what {0} holds"),
            Statement.Return { Value: { } result } => (result, "returns what is worked out for what {0} holds"),
            Statement.Assign { Targets: [Expression.Name name], Value: { } given, Operator: null } => (given, $"sets {phrases.Value(name)} to what is worked out for what {{0}} holds"),
            _ => (null, ""),
        };
        if (value is not Expression.Call { Arguments: [{ Value: Expression.Call { IsConstruction: true } several }, { Value: var visited }] } call || phrases.File.TextOf(call.Callee.Span) is not "std::visit") return null;
        var cases = several.Arguments.Select(argument => argument.Value).OfType<Expression.Lambda>().Where(code => code.Symbol is { Parameters: [{ Type.Length: > 0 }], Body: not null }).ToList();
        return cases.Count > 0 && cases.Count == several.Arguments.Count ? (lead.Replace("{0}", phrases.Value(visited), StringComparison.Ordinal), [.. cases.Select(code => (Lead(phrases, code), code))]) : null;
    }

    /// <summary>What one function, for whatever is held, gives; null for any other call.</summary>
    public static string? Noun(IPhrases phrases, Expression.Call call) =>
        call is { Arguments: [{ Value: Expression.Lambda { Symbol.Parameters: [var parameter] } }, { Value: var visited }] } && phrases.File.TextOf(call.Callee.Span) is "std::visit"
            ? $"what a function makes of what {phrases.Value(visited)} holds, whatever its type, as {phrases.Code(parameter.Name)}" : null;

    /// <summary>The type that a function is for, without what is said of how it is handed over.</summary>
    private static string Lead(IPhrases phrases, Expression.Lambda code)
    {
        var parameter = code.Symbol.Parameters[0];
        var type = parameter.Type!.Replace("const ", "", StringComparison.Ordinal).TrimEnd('&', ' ');
        return $"{(type == "auto" ? "for anything else" : $"for {CIdioms.Article(type)} {phrases.Code(type)}")}{(parameter.Name is "_" or "" ? "" : $" as {phrases.Code(parameter.Name)}")}";
    }
}
