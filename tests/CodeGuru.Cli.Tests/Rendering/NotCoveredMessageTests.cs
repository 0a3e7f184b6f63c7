using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Tests.Rendering;

public sealed class NotCoveredMessageTests
{
    [Theory]
    [InlineData(ModelAbsence.NotSetUp, "GROQ_API_KEY")]
    [InlineData(ModelAbsence.Offline, "--offline")]
    [InlineData(ModelAbsence.HandbookWanted, "provider")]
    public void It_says_what_is_near_and_how_to_get_an_answer(ModelAbsence absence, string wayOut)
    {
        var output = new StringWriter { NewLine = "\n" };

        NotCoveredMessage.Write(output, new Answer { Question = "q", Markdown = "", Source = new(SourceKind.Handbook, []), Covered = false, Nearest = ["python/gil"], NoModel = absence });

        var lines = output.ToString().Split('\n');
        Assert.StartsWith("The handbook does not cover this, and ", lines[0], StringComparison.Ordinal);
        Assert.Contains("  codeguru lessons show python/gil", lines);
        Assert.Contains(wayOut, lines[^2], StringComparison.Ordinal);
    }
}
