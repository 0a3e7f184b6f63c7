using CodeGuru.Core.Answers;

namespace CodeGuru.Engine.Examples;

/// <summary>Holds a lesson to what its fences say: every program that is marked to be run runs, and prints what it says.</summary>
public static class LessonFences
{
    /// <summary>A fence that does not hold.</summary>
    /// <param name="Line">1-based line of the lesson.</param>
    /// <param name="Message">What is wrong, for the author.</param>
    public sealed record Complaint(int Line, string Message)
    {
        public override string ToString() => $"line {Line}: {Message}";
    }

    /// <summary>What came of checking a lesson.</summary>
    /// <param name="Results">One for each program, in order.</param>
    /// <param name="Complaints">Empty where all hold.</param>
    public sealed record Report(IReadOnlyList<ExampleResult> Results, IReadOnlyList<Complaint> Complaints)
    {
        /// <summary>Programs that could not be run for want of their language on this machine: <c>go is not installed</c>.</summary>
        public IReadOnlyList<string> Absent { get; init; } = [];
    }

    public static async Task<Report> CheckAsync(string markdown, ExampleRunner runner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var results = await runner.RunAllAsync(CodeExample.In(markdown), cancellationToken).ConfigureAwait(false);
        return new Report(results, [.. results.SelectMany(Complaints)])
        {
            Absent = [.. results.Where(IsAbsent).Select(result => result.Reason!).Distinct()],
        };
    }

    private static bool IsAbsent(ExampleResult result) => result.Status == ExampleStatus.NotRun && result.Example.Block.NotRunReason is null;

    private static IEnumerable<Complaint> Complaints(ExampleResult result)
    {
        var block = result.Example.Block;
        if (!block.IsExecuted && block.NotRunReason is null)
            yield return new Complaint(block.Line, "the fence says neither `run`, `expect=fail` nor `norun`");
        if (result.Status is ExampleStatus.Failed or ExampleStatus.Fragment)
            yield return new Complaint(result.FailedLine ?? block.Line, $"block {result.Example.Number} {result.Reason}");
        if (result.Truncated) yield return new Complaint(block.Line, $"block {result.Example.Number} prints more than 64 KB");
    }
}
