using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>An else-if that asks what was asked before.</summary>
internal sealed class RepeatedCondition : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9008", "repeated-condition", Severity.Error, [.. LanguageSets.Python, .. LanguageSets.JavaScript, "java", "csharp", "c", "cpp", "go", "rust", "php", "ruby"],
        "A branch asks the same as an earlier branch of the chain.",
        "Whatever makes the condition true takes the earlier branch. The later one never runs, and what it was written for is not handled: most often a copy that was not changed.")
    {
        Wrong = "def grade(points):\n    if points > 90:\n        return \"A\"\n    elif points > 90:\n        return \"B\"\n    return \"C\"",
        Right = "def grade(points):\n    if points > 90:\n        return \"A\"\n    elif points > 80:\n        return \"B\"\n    return \"C\"",
        Spotting = "Two conditions of one `if` chain that are written alike and evaluate nothing that may change in between: no call, no assignment, no `await`.",
        References = ["no-dupe-else-if", "S1862", "-Wduplicated-cond"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.If>((branch, point) =>
    {
        if (point.Parent?.Node is Statement.If { Else: { } above } && ReferenceEquals(above, branch)) return;
        var asked = new List<Expression>();
        for (var each = branch; each is not null; each = each.Else as Statement.If)
        {
            if (each.Initial.Count > 0 || each.Condition.WithParts().Any(part => part is Expression.Call or Expression.Assignment or Expression.Await or Expression.Unary { Operator: "++" or "--" or "<-" } or Expression.Test or Expression.Statements or Expression.Group { Expressions.Count: 0 })) return;
            if (asked.FirstOrDefault(earlier => earlier.IsWrittenAs(each.Condition, point.File.Code)) is { } same)
            {
                point.File.Report(this, each.Condition.Span, $"`{point.Label(each.Condition)}` was asked before, in line {point.File.Code.LineOf(same.Span)}: this branch never runs.",
                    "Ask here what was meant, or take the branch away.");
                return;
            }

            asked.Add(each.Condition);
        }
    });
}
