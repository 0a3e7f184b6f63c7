using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A decision that decides nothing.</summary>
internal sealed class IdenticalBranches : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9009", "identical-branches", Severity.Warning, [.. LanguageSets.Python, .. LanguageSets.JavaScript, "java", "csharp", "c", "cpp", "go", "rust", "php", "ruby"],
        "Both branches of a decision do the same.",
        "The condition changes nothing. Either it is left over, or one branch was copied and not changed, and one case is handled wrongly.")
    {
        Wrong = "def fee(member, price):\n    if member:\n        return price * 0.9\n    else:\n        return price * 0.9",
        Right = "def fee(member, price):\n    if member:\n        return price * 0.9\n    else:\n        return price",
        Spotting = "An `if` with one `else`, or a conditional expression, whose two sides are written alike, comments apart. Chains of `else if` are let pass.",
        References = ["S3923", "no-dupe-branches", "DuplicateBranches"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Statement.If>((branch, point) =>
        {
            if (branch.Else is not Statement.Block otherwise || branch.Then.Statements.Count == 0 || branch.Then.Statements.Count != otherwise.Statements.Count) return;
            if (point.Parent?.Node is Statement.If { Else: { } above } && ReferenceEquals(above, branch)) return;
            if (branch.Then.Statements.All(statement => statement is Statement.Empty) || Text(branch.Then, point) != Text(otherwise, point)) return;
            point.File.Report(this, branch.Condition.Span, $"Whether or not `{point.Label(branch.Condition)}` holds, the same is done.", "Write what differs, or take the decision away.");
        });
        hooks.On<Expression.Conditional>((conditional, point) =>
        {
            if (conditional.Then.Span.Length == 0 || !conditional.Then.IsWrittenAs(conditional.Else, point.File.Code)) return;
            point.File.Report(this, conditional.Span, $"Both sides give `{point.Label(conditional.Then)}`, whether or not `{point.Label(conditional.Condition)}` holds.", "Write what differs, or take the decision away.");
        });
    }

    private static string Text(Statement.Block block, CodePoint point) =>
        string.Join(' ', block.Statements.SelectMany(statement => CallShape.Words(point.File.Code.TextOf(statement.Span))));
}
