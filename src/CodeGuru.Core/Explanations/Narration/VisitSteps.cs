using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>A value that holds one of several types, looked into by a function for each: <c>std::visit(Overloaded{...}, value)</c>.</summary>
internal static class VisitSteps
{
    /// <summary>What is looked into, and the functions; null for any other statement.</summary>
    public static (string Lead, IReadOnlyList<Expression.Lambda> Cases)? Of(ExpressionPhrases phrases, Statement statement)
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
        return cases.Count > 0 && cases.Count == several.Arguments.Count ? (lead.Replace("{0}", phrases.Value(visited), StringComparison.Ordinal), cases) : null;
    }

    /// <summary>The type that a function is for, without what is said of how it is handed over.</summary>
    public static string Lead(Expression.Lambda code)
    {
        var parameter = code.Symbol.Parameters[0];
        var type = parameter.Type!.Replace("const ", "", StringComparison.Ordinal).TrimEnd('&', ' ');
        return $"{(type == "auto" ? "for anything else" : $"for {Wording.ArticleBefore(Wording.Code(type))}")}{(parameter.Name is "_" or "" ? "" : $" as {Wording.Code(parameter.Name)}")}";
    }
}
