using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples;

public sealed class ExampleUpdatesTests
{
    private static async Task<string> UpdateAsync(string markdown)
    {
        await Sandbox.RequireAsync("bash");
        var runner = new ExampleRunner(new DirectSandbox(Sandbox.Probe, TimeProvider.System), TimeProvider.System);
        var results = await runner.RunAllAsync(CodeExample.In(markdown), TestContext.Current.CancellationToken);
        return OutputUpdate.Apply(markdown, ExampleUpdates.Of(results));
    }

    [Fact]
    public async Task Outputs_of_what_ran_are_written_and_those_of_what_failed_are_not() =>
        Assert.Equal(
            "```bash\necho 1\n```\n\n```output\n1\n```\n\n```bash\necho 2; exit 1\n```\n\n```bash run\ntrue\n```\n",
            await UpdateAsync("```bash\necho 1\n```\n\n```bash\necho 2; exit 1\n```\n\n```bash run\ntrue\n```\n"));

    [Fact]
    public async Task A_block_that_must_fail_gets_its_last_error_line() =>
        Assert.Equal(
            "```bash expect=fail\necho a >&2\necho b >&2\nexit 1\n```\n\n```output stderr\n…\nb\n```\n",
            await UpdateAsync("```bash expect=fail\necho a >&2\necho b >&2\nexit 1\n```\n"));

    [Fact]
    public async Task What_steers_a_terminal_is_not_written() =>
        Assert.DoesNotContain("output", await UpdateAsync("```bash\nprintf '\\033[31mred\\n'\n```\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_continuing_block_gets_what_it_prints_itself() =>
        Assert.EndsWith("```output\n2\n```\n", await UpdateAsync("```bash run\necho 1\n```\n\n```bash run continues\necho 2\n```\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_text_that_tells_the_truth_is_left_alone()
    {
        const string Text = "```bash run\necho 12\n```\n\n```output\n<number>\n```\n";

        Assert.Equal(Text, await UpdateAsync(Text));
        Assert.Equal(await UpdateAsync("```bash\necho 1\n```\n"), await UpdateAsync(await UpdateAsync("```bash\necho 1\n```\n")));
    }
}
