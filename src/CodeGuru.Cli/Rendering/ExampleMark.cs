using System.Globalization;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Says on a line what became of an example of an answer, and quotes what it printed where the answer does not show that.</summary>
internal static class ExampleMark
{
    private const int MostLines = 10;

    /// <summary>The line, to be sanitised by who shows it: the reason may quote what a program printed.</summary>
    public static string Of(ExampleCheck check)
    {
        var name = $"example {check.Block}{(check.Corrects is { } wrong ? $", for example {wrong}," : "")}";
        return check.Status switch
        {
            ExampleStatus.Ran when check.Reason is { } reason => $"✓ {name} {reason}",
            ExampleStatus.Ran => $"✓ {name} ran{Time(check)}",
            ExampleStatus.Failed => $"✗ {name.TrimEnd(',')}: {check.Reason}",
            ExampleStatus.Fragment => $"· {name} is a fragment{(check.Reason is { } why ? $": {why}" : "")}",
            ExampleStatus.NotRun => $"– {name} not run{(check.Reason is { } why ? $": {why}" : "")}",
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        };
    }

    /// <summary>What it printed, as far as that is worth showing: not what the answer shows already, nor what a failed program had printed before.</summary>
    public static IReadOnlyList<string> Output(ExampleCheck check)
    {
        if (check.IsShown || check.Output is not { } output || string.IsNullOrWhiteSpace(output)) return [];
        if (check.Status != ExampleStatus.Ran && check is not { Status: ExampleStatus.Failed, ExitCode: 0 }) return [];
        var lines = output.TrimEnd('\n').Split('\n');
        return lines.Length <= MostLines + 1 ? lines : [.. lines.Take(MostLines), $"… {lines.Length - MostLines} more lines"];
    }

    private static string Time(ExampleCheck check) =>
        check.Seconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $" in {seconds:0.0#} s") : "";
}
