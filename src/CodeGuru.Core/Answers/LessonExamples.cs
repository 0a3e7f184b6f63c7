using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Answers;

/// <summary>What is known of the examples in an answer that was put together from lessons: the handbook's tests ran them.</summary>
public static class LessonExamples
{
    /// <summary>One check for every program in the answer; what stands in its output fence is what it printed when it was run.</summary>
    public static IReadOnlyList<ExampleCheck> Of(string markdown)
    {
        var checks = new List<ExampleCheck>();
        foreach (var block in FencedBlock.In(markdown))
        {
            if (block.IsOutput && checks.Count > 0)
                checks[^1] = checks[^1] with { Output = block.Code, IsShown = true };
            else if (block.IsProgram && block.NotRunReason is { } reason)
                checks.Add(new ExampleCheck(checks.Count + 1, block.Language, ExampleStatus.NotRun, Reason: reason));
            else if (block.IsProgram)
                checks.Add(new ExampleCheck(checks.Count + 1, block.Language, ExampleStatus.Ran, ExitCode: block.MustFail ? null : 0));
        }

        return checks;
    }
}
