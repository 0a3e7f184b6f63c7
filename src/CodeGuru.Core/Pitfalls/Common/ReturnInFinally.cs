using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Common;

/// <summary>A jump out of a finally takes the exception with it.</summary>
internal sealed class ReturnInFinally : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG9002", "return-in-finally", Severity.Error, ["python", "javascript", "typescript", "tsx", "java"],
        "A `return`, `break` or `continue` leaves a `finally` block.",
        "The `finally` block runs while an exception or another result is on its way out. Leaving it by a jump throws that away: the exception disappears, and the caller gets the value of the `finally`.")
    {
        Wrong = "def read(path):\n    try:\n        return open(path).read()\n    finally:\n        return None",
        Right = "def read(path):\n    try:\n        return open(path).read()\n    finally:\n        print(\"done\")",
        Lesson = "python/exceptions",
        Spotting = "A `return` in a `finally` block, or a `break` or `continue` there that leaves it. What stands in a function or a loop of its own within the block is let pass.",
        References = ["B012", "SIM107", "no-unsafe-finally", "S1143"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Try>((attempt, point) =>
    {
        if (attempt.Finally is { } always) Look(always, isInLoop: false, isInSwitch: false, point);
    });

    private void Look(Statement statement, bool isInLoop, bool isInSwitch, CodePoint point)
    {
        switch (statement)
        {
            case Statement.Return { IsImplicit: false }:
                Report("return");
                break;
            case Statement.Jump { Kind: JumpKind.Break, Label: null } when !isInLoop && !isInSwitch:
                Report("break");
                break;
            case Statement.Jump { Kind: JumpKind.Continue, Label: null } when !isInLoop:
                Report("continue");
                break;
            case Statement.Loop loop:
                // What follows a loop that was not left is no part of it.
                if (loop.Else is not null) Look(loop.Else, isInLoop, isInSwitch, point);
                foreach (var inner in loop.Inner().Where(inner => !ReferenceEquals(inner, loop.Else))) Look(inner, isInLoop: true, isInSwitch, point);
                return;
            case Statement.Match { BreakLeaves: true }:
                isInSwitch = true;
                break;
        }

        foreach (var inner in statement.Inner()) Look(inner, isInLoop, isInSwitch, point);

        void Report(string word) => point.File.Report(this, statement.Span,
            $"This `{word}` leaves the `finally` block: an exception or result of the `try` on its way out is thrown away.", $"Move the `{word}` behind the whole `try`.");
    }
}
