using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Narration;

/// <summary>Whether control never comes to the end of a statement.</summary>
internal static class Ending
{
    public static bool Ends(CodeFile file, Statement statement) => statement switch
    {
        Statement.Block block => block.Statements.Any(each => Ends(file, each)),
        Statement.If { Else: { } otherwise } branch => Ends(file, branch.Then) && Ends(file, otherwise),
        Statement.Labeled labeled => Ends(file, labeled.Body),
        Statement.With with => Ends(file, with.Body),
        Statement.Try attempt => (attempt.Finally is { } last && Ends(file, last)) || (Ends(file, attempt.Body) && attempt.Handlers.All(handler => Ends(file, handler.Body))),
        Statement.Loop { Kind: not LoopKind.ForEach, Condition: null } or Statement.Return or Statement.Raise or Statement.Jump => true,
        Statement.Match match => match.Cases.Count > 0 && match.Cases.All(each => each.Body.Statements.Count == 0 || Ends(file, each.Body)),
        Statement.Evaluate { Expression: Expression.Call call } => file.Conventions.Exits.Contains(file.TextOf(call.Callee.Span).ToString()),
        _ => false,
    };
}
