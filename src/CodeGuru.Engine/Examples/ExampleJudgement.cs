using System.Globalization;
using System.Text;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples;

/// <summary>Turns what became of a program into a verdict on its block.</summary>
internal static class ExampleJudgement
{
    public static ExampleResult Of(CodeExample example, string source, SandboxOutcome outcome)
    {
        var result = Described(example, outcome);
        if (outcome.Stop == SandboxStop.Time && !example.Block.IsExecuted && OutsideNeed.RunsUntilStopped(example.Code))
            return result with { Status = ExampleStatus.NotRun, ExitCode = null, Reason = "it goes on until somebody stops it" };
        if (outcome.Stop != SandboxStop.None)
            return result with { Status = ExampleStatus.Failed, ExitCode = null, Reason = Stopped(outcome.Stop, SandboxLimits.Run) };
        if (outcome.ExitCode != 0 && !example.Block.MustFail) return Failed(result, source, "");
        if (outcome.ExitCode == 0 && example.Block.MustFail) return result with { Status = ExampleStatus.Failed, Reason = "ended well, although it is expected to fail" };
        return Compared(result);
    }

    /// <summary>A program that does not compile has failed, as its block may expect.</summary>
    public static ExampleResult OfCompiler(CodeExample example, string source, SandboxOutcome outcome)
    {
        var result = Described(example, outcome with { StandardOutput = [] }) with { Seconds = null };
        if (outcome.Stop != SandboxStop.None)
        {
            var reason = "while compiling: " + Stopped(outcome.Stop, SandboxLimits.Compile);
            return result with { Status = ExampleStatus.Failed, ExitCode = null, Reason = reason };
        }

        return example.Block.MustFail ? Compared(result) : Failed(result, source, "does not compile: ");
    }

    private static ExampleResult Described(CodeExample example, SandboxOutcome outcome) => new()
    {
        Example = example,
        Status = ExampleStatus.Ran,
        ExitCode = outcome.ExitCode,
        Stop = outcome.Stop,
        Seconds = Math.Round(outcome.Duration.TotalSeconds, 3),
        StandardOutput = Text(outcome.StandardOutput),
        StandardError = Text(outcome.StandardError),
        Truncated = outcome.Truncated,
    };

    private static ExampleResult Failed(ExampleResult result, string source, string prefix)
    {
        var example = result.Example;
        var failure = ProgramFailure.Read(example.Language, source, result.StandardError);

        var line = failure.Line is { } codeLine ? example.MarkdownLine(codeLine) : null;
        result = result with { Message = failure.Message, FailedLine = line };

        // A block that its author marked to be run is a program, whatever it looks like.
        if (!example.Block.IsExecuted)
        {
            if (MissingPackage.In(example.Language, example.Code, result.StandardError) is { } package)
                return result with { Status = ExampleStatus.NotRun, Reason = $"it needs {package}, which is not installed here" };
            if (OutsideNeed.Reason(example.Code, result.StandardError) is { } need)
                return result with { Status = ExampleStatus.NotRun, Reason = need };
            if (Fragment.Reason(example.Language, example.Code, result.StandardError) is { } fragment)
                return result with { Status = ExampleStatus.Fragment, Reason = fragment };
        }

        var exit = prefix.Length > 0 ? prefix : $"exit {(result.ExitCode ?? 0).ToString(CultureInfo.InvariantCulture)}";
        var place = line is null ? "" : $" at line {line.Value.ToString(CultureInfo.InvariantCulture)}";
        var reason = prefix.Length > 0
            ? prefix + failure.Message + (line is null ? "" : $" ({place.TrimStart()})")
            : exit + place + (failure.Message.Length == 0 ? "" : ": " + failure.Message);
        return result with { Status = ExampleStatus.Failed, Reason = reason };
    }

    /// <summary>The result of a program that ended well, held against the output that its text shows.</summary>
    public static ExampleResult Compared(ExampleResult result)
    {
        var example = result.Example;
        if (example.ExpectedOutput?.Compare(result.StandardOutput) is { } output)
            return result with { Status = ExampleStatus.Failed, Mismatch = output, FailedLine = example.Output!.Line, Reason = output.Description };
        if (example.ErrorOutput is { } fence && OutputPattern.Parse(fence.Code).Compare(result.StandardError) is { } error)
            return result with { Status = ExampleStatus.Failed, Mismatch = error, FailedLine = fence.Line, Reason = "on the error stream " + error.Description };
        return result;
    }

    private static string Stopped(SandboxStop stop, SandboxLimits limits) => stop switch
    {
        SandboxStop.Time => $"stopped after {limits.WallClock.TotalSeconds} s",
        SandboxStop.Memory => $"stopped: it used more than {limits.Memory / (1024 * 1024)} MB of memory",
        _ => $"stopped: it started more than {limits.Processes} processes",
    };

    /// <summary>UTF-8 whatever was printed: a broken or cut character becomes U+FFFD; a cut one at the end is left out.</summary>
    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimEnd('\uFFFD').ReplaceLineEndings("\n");
}
