using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A handler for the first of two kinds only.</summary>
internal sealed class ExceptWithOr : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1020", "except-with-or", Severity.Error, LanguageSets.Python,
        "A handler names two exceptions with `or` or `and` between.",
        "`A or B` is an expression, and its value is `A`, since a class is true; `A and B` is `B`. The handler catches that one only.")
    {
        Wrong = "def read(text):\n    try:\n        return int(text)\n    except ValueError or TypeError:\n        return 0",
        Right = "def read(text):\n    try:\n        return int(text)\n    except (ValueError, TypeError):\n        return 0",
        Lesson = "python/exceptions",
        Spotting = "`except` with an `or` or an `and` at the top of what it catches.",
        References = ["W0711", "B030"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<ExceptionHandler>((handler, point) =>
    {
        if (handler.Types is not [Expression.Logical logical]) return;
        var (caught, missed) = logical.Operator == LogicalOperator.Or ? (logical.Left, logical.Right) : (logical.Right, logical.Left);
        point.File.Report(this, logical.Span, $"This catches `{point.Label(caught)}` only, and never `{point.Label(missed)}`.", $"Write a tuple: `except ({point.Label(logical.Left)}, {point.Label(logical.Right)})`.",
            logical.Left is Expression.Name or Expression.Member && logical.Right is Expression.Name or Expression.Member ? new PitfallFix("Catch both", IsSafe: true, [new TextEdit(logical.Span, $"({point.Text(logical.Left.Span)}, {point.Text(logical.Right.Span)})")]) : null);
    });
}
