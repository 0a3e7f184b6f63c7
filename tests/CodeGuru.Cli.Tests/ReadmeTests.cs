using CodeGuru.Core.Markdown;

namespace CodeGuru.Cli.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public async Task The_transcript_is_what_the_program_prints()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryPaths.Handbook, "..", "README.md"), TestContext.Current.CancellationToken);
        var transcript = FencedBlock.In(readme).Single(block => block.Language == "console").Code.Split('\n', 2);
        var command = transcript[0].Split('"');

        var session = new Session();
        Assert.Equal(0, await session.RunAsync(["ask", command[1], .. command[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)]));

        Assert.Equal(transcript[1].TrimEnd(), session.Output.TrimEnd());
    }
}
