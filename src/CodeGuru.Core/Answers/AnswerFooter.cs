namespace CodeGuru.Core.Answers;

/// <summary>The last line of every answer: who answered, and what was checked.</summary>
public static class AnswerFooter
{
    /// <summary>A line of Markdown, in italics, without a line end.</summary>
    public static string Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return $"*{Who(answer.Source)}{What(answer)}.*";
    }

    private static string Who(AnswerSource source) => source.Kind switch
    {
        SourceKind.Handbook => $"Answered by the CodeGuru handbook, {Lessons(source.Lessons)}",
        SourceKind.Facts => "Answered by CodeGuru from the facts of the code",
        SourceKind.Model => $"Answered by {source.Provider}, model {source.Model}{Grounded(source)}",
        SourceKind.Cache => $"Answered from the cache, written earlier by {source.Provider}, model {source.Model}{Grounded(source)}",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static string Grounded(AnswerSource source) => source.Lessons.Count == 0 ? "" : $", with {Lessons(source.Lessons)} as reference";

    private static string Lessons(IReadOnlyList<string> slugs) => slugs.Count == 1
        ? $"lesson {slugs[0]}"
        : $"lessons {string.Join(", ", slugs.SkipLast(1))} and {slugs[^1]}";

    private static string What(Answer answer)
    {
        var parts = new List<string>();
        if (Examples(answer) is { } examples) parts.Add(examples);
        if (answer.Checks.Shape is { Ok: false } shape) parts.Add($"missing: {string.Join(", ", shape.Missing.Select(Name))}");
        if (answer.Checks.Citations is { } citations) parts.Add(Citations(citations));
        return parts.Count == 0 ? "" : "; " + string.Join("; ", parts);
    }

    private static string Citations(CitationCheck check) =>
        $"{check.Checked} {(check.Checked == 1 ? "reference" : "references")} checked{(check.Corrected > 0 ? $", {check.Corrected} corrected" : "")}"
        + (check.Unknown.Count > 0 ? $", not found: {string.Join(", ", check.Unknown)}" : "")
        + (check.Contradicted.Count > 0 ? $", not so by the code: {string.Join(", ", check.Contradicted)}" : "");

    private static string? Examples(Answer answer)
    {
        // A correction is no example more, it is what became of one.
        var examples = answer.Checks.Examples.Where(example => example.Corrects is null).ToList();
        if (examples.Count == 0) return null;
        if (examples.All(example => example.Status == ExampleStatus.NotRun)) return examples.Count == 1 ? "the example was not run" : "the examples were not run";
        var ran = examples.Count(example => example.Status == ExampleStatus.Ran);
        var counted = ran == examples.Count ? $"{ran} {(ran == 1 ? "example" : "examples")} run" : $"{ran} of {examples.Count} examples run";
        return string.Join(", ", [answer.RunOn.Count == 0 ? counted : $"{counted} on {Versions(answer.RunOn)}", .. Failures(answer.Checks.Examples)]);
    }

    private static IEnumerable<string> Failures(IReadOnlyList<ExampleCheck> examples)
    {
        var failed = examples.Where(example => example is { Status: ExampleStatus.Failed, Corrects: null }).ToList();
        var corrected = failed.Count(wrong => examples.Any(example => example.Corrects == wrong.Block && example.Status == ExampleStatus.Ran));
        if (failed.Count > corrected) yield return $"{failed.Count - corrected} failed";
        if (corrected > 0) yield return $"{corrected} corrected";
    }

    /// <summary>"Python 3.11, Python 3.12, Node.js 20" as "Python 3.11, 3.12 and Node.js 20".</summary>
    private static string Versions(IEnumerable<string> runOn) => string.Join(" and ", runOn
        .Select(each => each.LastIndexOf(' ') is > 0 and var space ? (Program: each[..space], Version: each[(space + 1)..]) : (Program: each, Version: ""))
        .GroupBy(each => each.Program, each => each.Version)
        .Select(program => $"{program.Key} {string.Join(", ", program)}".TrimEnd()));

    private static string Name(AnswerPart part) => part switch
    {
        AnswerPart.CoreConcept => "the core concept",
        AnswerPart.Example => "an example",
        AnswerPart.Differences => "a table of differences",
        AnswerPart.Pitfalls => "pitfalls",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
