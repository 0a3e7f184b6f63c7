namespace CodeGuru.Core.Tests.Answers.Citations;

public sealed class CitationCheckerTests
{
    public static TheoryData<string> Languages => [.. CitationSample.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_true_raises_no_alarm(string language)
    {
        var alarms = CitationSample.Lines(language, "true")
            .SelectMany(line => CitationSample.Check(language, line[0], line[1]).Problems.Select(problem => $"{line[1]}\n  {problem.Text}: {problem.Problem}")).ToList();
        Assert.True(alarms.Count == 0, string.Join('\n', alarms));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_true_is_mostly_looked_up(string language)
    {
        var lines = CitationSample.Lines(language, "true").ToList();
        var looked = lines.Sum(line => CitationSample.Check(language, line[0], line[1]).Checked);
        Assert.True(looked >= lines.Count * 3 / 2, $"{looked} references in {lines.Count} sentences");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Planted_hallucinations_are_caught(string language)
    {
        var missed = new List<string>();
        foreach (var line in CitationSample.Lines(language, "false"))
        {
            var problems = CitationSample.Check(language, line[0], line[1]).Problems;
            if (problems is not [var problem] || problem.Text != line[2]) missed.Add($"{line[1]}\n  {string.Join("; ", problems.Select(each => $"{each.Text}: {each.Problem}"))}");
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }
}
