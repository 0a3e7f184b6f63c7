using System.Globalization;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples;

namespace CodeGuru.Cli.Rendering;

/// <summary>Tells in Markdown what became of each code block.</summary>
internal static class ExampleReport
{
    private const int MostLines = 40;

    public static string Of(ExampleResult result)
    {
        var example = result.Example;
        var head = $"- {Mark(result.Status)} **block {example.Number}** ({example.Language}, line {example.Block.Line}) — {Verdict(result)}\n";

        // What a fence says, and says truly, need not be said again.
        var showsOutput = result.StandardOutput.Length > 0 && (result.Mismatch is not null || example.Output is null);
        var showsError = result.Status == ExampleStatus.Failed && result.StandardError.Length > 0 && result.Mismatch is null;
        return head + (showsOutput ? Quoted(result.StandardOutput) : "") + (showsError ? Quoted(result.StandardError) : "");
    }

    public static string Summary(string sandbox, IReadOnlyList<ExampleResult> results)
    {
        if (results.Count == 0) return "The text has no code block in a programming language.\n";
        var counts = Enum.GetValues<ExampleStatus>()
            .Select(status => (Status: status, Count: results.Count(result => result.Status == status)))
            .Where(pair => pair.Count > 0)
            .Select(pair => $"{pair.Count} {Word(pair.Status)}");
        var runOn = results.Select(result => result.RunOn).Where(name => name is not null).Distinct();
        var isolation = sandbox == "none" ? "without a sandbox" : sandbox;
        return $"\n{string.Join(" · ", [string.Join(", ", counts), .. runOn, isolation])}\n";
    }

    private static string Verdict(ExampleResult result) => result.Status switch
    {
        ExampleStatus.Ran when result.Example.Block.MustFail => $"failed as it should{Time(result)}",
        ExampleStatus.Ran => $"ran{Time(result)}",
        ExampleStatus.Failed => result.Reason!,
        _ => $"{Word(result.Status)}: {result.Reason}",
    };

    private static string Time(ExampleResult result) =>
        result.Seconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $" {seconds:0.0#} s") : "";

    private static string Word(ExampleStatus status) => status switch
    {
        ExampleStatus.Ran => "ran",
        ExampleStatus.Failed => "failed",
        ExampleStatus.Fragment => "fragment",
        ExampleStatus.NotRun => "not run",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private static string Mark(ExampleStatus status) => status switch
    {
        ExampleStatus.Ran => "✓",
        ExampleStatus.Failed => "✗",
        _ => "–",
    };

    /// <summary>A fence within the list's item, longer than any in the text. What controls a terminal is taken out: strangers wrote it.</summary>
    private static string Quoted(string text)
    {
        var lines = TerminalText.Sanitise(text).TrimEnd('\n').Split('\n');
        var shown = lines.Length <= MostLines ? lines : [.. lines.Take(MostLines), $"… {lines.Length - MostLines} more lines"];
        var fence = new string('`', Math.Max(3, shown.Max(line => line.Count(c => c == '`')) + 1));
        return string.Concat(shown.Prepend(fence + "text").Append(fence).Select(line => $"  {line}\n"));
    }
}
