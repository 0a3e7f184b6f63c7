using CodeGuru.Core.Answers;
using CodeGuru.Core.Learning;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Examples;

namespace CodeGuru.Engine.Learning;

/// <summary>Checks answers to a lesson's questions: by what the program really prints, here and now, where it can be run.</summary>
/// <param name="runner">Null where nothing can be run: then what the lesson's tests saw is believed, and no program of the person's is taken.</param>
public sealed class QuizChecker(ExampleRunner? runner)
{
    /// <summary>Whether a program that the person wrote can be checked.</summary>
    public bool CanRun => runner is not null;

    /// <summary>What the question's program prints: what it has just printed here, or else what its lesson shows.</summary>
    public async Task<(string Output, bool WasRun)> OutputAsync(QuizQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (runner is null || question.Program is null) return (question.Output!.Code, false);
        var result = await runner.RunAsync(question.Program, cancellation).ConfigureAwait(false);
        // A toolchain that is missing, or of another age than the lesson: the lesson's output is what is asked about.
        return result.Status == ExampleStatus.Ran ? (result.StandardOutput, true) : (question.Output!.Code, false);
    }

    /// <summary>Whether that is what the program prints. Spaces and empty lines are not asked about.</summary>
    public static QuizVerdict Predicted(QuizQuestion question, string output, string typed)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(typed);
        if (Squeezed(output) == Squeezed(typed)) return QuizVerdict.Right;
        // What varies from run to run is right in any form that the lesson's pattern takes.
        if (OutputPattern.Parse(WithoutBlanks(question.Output!.Code)).Compare(WithoutBlanks(typed)) is not { } mismatch) return QuizVerdict.Right;
        return new QuizVerdict(false, mismatch switch
        {
            { Expected: null } => "It prints fewer lines than that.",
            { Actual: null, Line: 1 } => "It prints something.",
            { Actual: null } => "What you wrote is right so far, and more is printed.",
            { Line: 1 } when !WithoutBlanks(question.Output!.Code).Contains('\n', StringComparison.Ordinal) => "It prints something else.",
            { Line: var line } => $"Line {line} is something else.",
        });
    }

    /// <summary>Whether the person's program prints what the lesson's own solution does.</summary>
    public async Task<QuizVerdict> MendedAsync(QuizQuestion question, string code, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (runner is null) throw new InvalidOperationException("Nothing can be run here.");
        var program = FenceText.Of($"{question.Program!.Language} run", code.TrimEnd('\n')) + "\n" + FenceText.Of(FencedBlock.OutputLanguage, question.Output!.Code);
        var result = await runner.RunAsync(CodeExample.In(program)[0] with { CountsLinesByBlock = true }, cancellation).ConfigureAwait(false);
        return result.Status == ExampleStatus.Ran
            ? QuizVerdict.Right
            : new QuizVerdict(false, $"It does not do it yet: {result.Reason}.");
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string WithoutBlanks(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
