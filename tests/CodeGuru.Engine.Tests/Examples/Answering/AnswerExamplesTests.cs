using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Examples.Answering;
using CodeGuru.Engine.Examples.Sandboxes;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Tests.Examples.Sandboxes;
using CodeGuru.Engine.Tests.Providers;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Engine.Tests.Examples.Answering;

/// <summary>What becomes of the examples of a model's answer: real answers over the wire, real programs in the sandbox.</summary>
public sealed class AnswerExamplesTests
{
    private const string Good = "Add:\n\n```python\nprint(1 + 1)\n```\n\n```output\n2\n```\n";
    private const string Failing = "Look:\n\n```python\nd = {'a': 1}\nprint(d['b'])\n```\n";
    private const string Corrected = "### Example 1\n\n```python\nd = {'a': 1}\nprint(d.get('b', 'none'))\n```\n\n```output\nnone\n```\n";

    [Fact]
    public async Task A_good_example_is_run_and_counted()
    {
        await using var room = await RoomAsync(GroqWire.Answer(Good));
        var outcome = await room.AskAsync();
        var check = Assert.Single(outcome.Answer!.Checks.Examples);
        Assert.Equal((1, "python", ExampleStatus.Ran, 0, "2\n", true), (check.Block, check.Language, check.Status, check.ExitCode, check.Output, check.IsShown));
        Assert.Equal(check, Assert.Single(Checks(outcome)));
        Assert.StartsWith("Python 3.", Assert.Single(outcome.Answer.RunOn), StringComparison.Ordinal);
        Assert.Equal(Good, outcome.Text);
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact(Timeout = 120_000)]
    public async Task The_result_comes_while_the_answer_is_still_being_written()
    {
        var checkedAlready = new TaskCompletionSource();
        await using var room = await RoomAsync(GroqWire.Stream().Then(GroqWire.First()).Then(GroqWire.Delta(Good)).Then(GroqWire.Delta("## More\n\n"))
            .Then(new Act.Wait(checkedAlready.Task)).Then(GroqWire.Delta("The end.")).Then(GroqWire.Finish("stop") + GroqWire.Done).End());
        var asking = room.AskAsync(new Question(Room.NotCovered) { Depth = Depth.Simple }, room.Surroundings, pause: step =>
        {
            if (step is MentorEvent.ExampleChecked) checkedAlready.TrySetResult();
            return TimeSpan.Zero;
        });
        var outcome = await asking.WaitAsync(TestContext.Current.CancellationToken);
        var kinds = outcome.Events.Select(step => step.GetType().Name).ToList();
        Assert.True(kinds.IndexOf(nameof(MentorEvent.ExampleChecked)) is > 0 and var at && at < kinds.LastIndexOf(nameof(MentorEvent.TextDelta)), string.Join(' ', kinds));
    }

    [Fact]
    public async Task A_failure_is_sent_back_once_and_its_correction_is_run()
    {
        await using var room = await RoomAsync(GroqWire.Answer(Failing), GroqWire.Answer(Corrected));
        var outcome = await room.AskAsync();
        Assert.Equal(2, room.Asked(Wire.Groq));
        var body = room.Groq.Requests[^1].Body;
        Assert.Contains("KeyError", body);
        Assert.Contains("exit 1 at line 2", body);
        Assert.Contains("unchanged", body);
        Assert.Equal([(1, ExampleStatus.Failed, (int?)null), (2, ExampleStatus.Ran, 1)], outcome.Answer!.Checks.Examples.Select(check => (check.Block, check.Status, check.Corrects)));
        Assert.Equal(outcome.Text, outcome.Answer.Markdown);
        Assert.Equal($"{Failing}\n{Corrected.Replace("Example 1", "Example 1, corrected", StringComparison.Ordinal)}", outcome.Text);
        Assert.Equal(new TokenUsage(22, 44), outcome.Answer.Usage);
    }

    [Fact]
    public async Task All_that_failed_is_sent_back_in_one_request()
    {
        await using var room = await RoomAsync(
            GroqWire.Answer($"{Failing}\n{Good}\n```python\nint('x')\n```\n"),
            GroqWire.Answer($"{Corrected}\n### Example 3\n\n```python\nprint(int('7'))\n```\n"));
        var outcome = await room.AskAsync();
        Assert.Equal(2, room.Asked(Wire.Groq));
        Assert.Equal([null, null, null, 1, 3], outcome.Answer!.Checks.Examples.Select(check => check.Corrects));
        Assert.Equal([ExampleStatus.Failed, ExampleStatus.Ran, ExampleStatus.Failed, ExampleStatus.Ran, ExampleStatus.Ran], outcome.Answer.Checks.Examples.Select(check => check.Status));
    }

    [Fact]
    public async Task A_correction_that_fails_is_shown_as_failed_and_not_sent_back_again()
    {
        await using var room = await RoomAsync(GroqWire.Answer(Failing), GroqWire.Answer("```python\nd = {}\nprint(d['c'])\n```\n"));
        var outcome = await room.AskAsync();
        Assert.Equal(2, room.Asked(Wire.Groq));
        Assert.Equal([ExampleStatus.Failed, ExampleStatus.Failed], outcome.Answer!.Checks.Examples.Select(check => check.Status));
        Assert.Contains("1 failed", AnswerFooter.Of(outcome.Answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### Example 1\n\nunchanged")]
    [InlineData("### Example 1\n\n```python\nd = {'a': 1}\nprint(d['b'])\n```")]
    [InlineData("### Example 9\n\n```python\npass\n```")]
    [InlineData("### Example 1\n\n```go\npackage main\n```")]
    [InlineData("I am sorry.")]
    public async Task What_corrects_nothing_is_not_shown(string reply)
    {
        await using var room = await RoomAsync(GroqWire.Answer(Failing), GroqWire.Answer(reply));
        var outcome = await room.AskAsync();
        Assert.Equal(Failing, outcome.Text);
        Assert.Equal(2, room.Asked(Wire.Groq));
    }

    [Theory]
    [InlineData("```python\ntotal = sum(order.price for order in orders)\n```\n", ExampleStatus.Fragment)]
    [InlineData("```python\nx = [1]\nx[3]  # IndexError\n```\n", ExampleStatus.Ran)]
    [InlineData("```python\nprint(sum(range(5)))\n```\n\n```output\n15\n```\n", ExampleStatus.Failed)]
    [InlineData("```python\nname = input()\n```\n", ExampleStatus.NotRun)]
    [InlineData("```python\nimport urllib.request\nurllib.request.urlopen('http://example.org')\n```\n", ExampleStatus.NotRun)]
    [InlineData("```kotlin\nfun main() {}\n```\n", ExampleStatus.NotRun)]
    [InlineData("```bash\nbomb() { bomb | bomb; }; bomb\n```\n", ExampleStatus.Failed)]
    [InlineData("```python\nkeep = []\nwhile True: keep.append(bytearray(10_000_000))\n```\n", ExampleStatus.Failed)]
    [InlineData("```python\nimport random, time\nprint(random.random(), time.time())\n```\n\n```output\n0.5 1700000000.0\n```\n", ExampleStatus.Ran)]
    [InlineData("```python\nprint(\n", ExampleStatus.NotRun)]
    public async Task What_a_second_answer_cannot_mend_is_not_asked_for(string answer, ExampleStatus status)
    {
        await using var room = await RoomAsync(GroqWire.Answer(answer), GroqWire.Answer("```python\npass\n```"));
        var outcome = await room.AskAsync();
        Assert.Equal(status, Assert.Single(outcome.Answer!.Checks.Examples).Status);
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task What_an_example_prints_is_known_where_the_answer_shows_something_else()
    {
        await using var room = await RoomAsync(GroqWire.Answer("```python\nprint(sum(range(5)))\n```\n\n```output\n15\n```\n"));
        var check = Assert.Single((await room.AskAsync()).Answer!.Checks.Examples);
        Assert.Equal(("10\n", false, "printed `10` as line 1, expected `15`"), (check.Output, check.IsShown, check.Reason));
    }

    [Fact]
    public async Task A_later_block_knows_what_earlier_ones_defined()
    {
        await using var room = await RoomAsync(GroqWire.Answer(
            "```python\ndef twice(x):\n    return 2 * x\nprint('defined')\n```\n\nUse it:\n\n```python\nprint(twice(4))\n```\n\n```output\n8\n```\n\nWrongly:\n\n```python\ntwice(1, 2)  # TypeError\n```\n"));
        var outcome = await room.AskAsync();
        Assert.Equal([ExampleStatus.Ran, ExampleStatus.Ran, ExampleStatus.Ran], outcome.Answer!.Checks.Examples.Select(check => check.Status));
        Assert.Equal("8\n", outcome.Answer.Checks.Examples[1].Output);
        Assert.StartsWith("fails as it says: TypeError", outcome.Answer.Checks.Examples[2].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rust", "fn add(a: i32, b: i32) -> i32 { a + b }", "fn main() { println!(\"{}\", add(1, 2)); }")]
    [InlineData("c", "static int add(int a, int b) { return a + b; }", "#include <stdio.h>\nint main(void) { printf(\"%d\\n\", add(1, 2)); }")]
    [InlineData("csharp", "public static class Sums { public static int Add(int a, int b) => a + b; }", "Console.WriteLine(Sums.Add(1, 2));")]
    [InlineData("java", "class Sums { static int add(int a, int b) { return a + b; } }", "public class Main {\n    public static void main(String[] a) { System.out.println(Sums.add(1, 2)); }\n}")]
    [InlineData("go", "func add(a, b int) int { return a + b }", "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(add(1, 2)) }")]
    public async Task Definitions_and_their_use_make_one_program_in_compiled_languages(string language, string definition, string use)
    {
        await Sandbox.RequireAsync(language);
        await using var room = await RoomAsync(GroqWire.Answer($"```{language}\n{definition}\n```\n\n```{language}\n{use}\n```\n"));
        var checks = (await room.AskAsync()).Answer!.Checks.Examples;
        Assert.Equal([(ExampleStatus.Fragment, ""), (ExampleStatus.Ran, "3\n")], checks.Select(check => (check.Status, check.Output)));
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task Nothing_is_run_where_the_policy_says_never()
    {
        var mark = HostProcesses.Mark();
        await using var room = await RoomAsync(GroqWire.Answer($"```bash\nexec sleep {mark}\n```\n"));
        var outcome = await room.AskAsync(flags: ("run.policy", "never"));
        Assert.Empty(Checks(outcome));
        Assert.Equal((ExampleStatus.NotRun, "run.policy is never"), Assert.Single(outcome.Answer!.Checks.Examples.Select(check => (check.Status, check.Reason!))));
    }

    [Theory]
    [InlineData(true, ExampleStatus.Ran)]
    [InlineData(false, ExampleStatus.NotRun)]
    [InlineData(null, ExampleStatus.NotRun)]
    public async Task A_person_is_asked_once_where_the_policy_says_so_and_nobody_is_no(bool? says, ExampleStatus status)
    {
        await using var room = await RoomAsync(GroqWire.Answer(Good + Good));
        var asked = new List<int>();
        room.Examples = options => new AnswerExamples(room.Surroundings, options, TimeProvider.System, Sandbox.Probe)
        {
            Ask = says is null ? null : AnswerAsync,
        };
        var outcome = await room.AskAsync(flags: ("run.policy", "ask"));
        Assert.Equal([status, status], outcome.Answer!.Checks.Examples.Select(check => check.Status));
        Assert.Equal(says is null ? [] : [2], asked);

        Task<bool> AnswerAsync(int count, CancellationToken cancellation)
        {
            asked.Add(count);
            return Task.FromResult(says == true);
        }
    }

    [Fact]
    public async Task Without_isolation_nothing_is_run_and_the_hint_is_given_once()
    {
        await using var room = await RoomAsync(GroqWire.Answer(Good + Good));
        room.Examples = options => new AnswerExamples(room.Surroundings, options, TimeProvider.System)
        {
            FindSandbox = _ => Task.FromResult<SandboxChoice>(new SandboxChoice.Refused("There is no sandbox.", "Install one.")),
        };
        var first = await room.AskAsync();
        Assert.Equal("The examples of answers are not run here. There is no sandbox. Install one.", Assert.Single(first.Notices));
        Assert.Empty(Checks(first));
        Assert.All(first.Answer!.Checks.Examples, check => Assert.Equal((ExampleStatus.NotRun, "There is no sandbox."), (check.Status, check.Reason)));
        Assert.Empty((await room.AskAsync()).Notices);
    }

    [Fact]
    public async Task A_block_that_its_author_was_cut_off_in_is_not_run()
    {
        await using var room = await RoomAsync(GroqWire.Stream().Then(GroqWire.Delta(Good + "\n```python\nprint(")).Then(new Act.Pause(TimeSpan.FromSeconds(1))).Then(new Act.Reset()));
        var outcome = await room.AskAsync();
        Assert.Equal(
            [(ExampleStatus.Ran, null), (ExampleStatus.NotRun, "the answer broke off in it")],
            outcome.Answer!.Checks.Examples.Select(check => (check.Status, check.Reason)));
        Assert.Equal(ExitCode.Unavailable, outcome.Exit);
    }

    [Fact]
    public async Task Examples_of_the_handbook_that_takes_over_are_not_run_again_and_keep_their_place()
    {
        await using var room = await RoomAsync(GroqWire.Stream().Then(GroqWire.Delta(Good)).Then(new Act.Pause(TimeSpan.FromSeconds(1))).Then(new Act.Reset()));
        var outcome = await room.AskAsync(Room.Covered);
        var checks = outcome.Answer!.Checks.Examples;
        Assert.Equal(Enumerable.Range(1, checks.Count), checks.Select(check => check.Block));
        Assert.True(checks.Count > 1);
        Assert.NotNull(checks[0].Seconds);
        Assert.All(checks.Skip(1), check => Assert.Null(check.Seconds));
    }

    [Fact]
    public async Task Stopping_keeps_the_whole_answer_and_ends_the_programs()
    {
        var mark = HostProcesses.Mark();
        await using var room = await RoomAsync(GroqWire.Answer($"{Good}\n```bash\nexec sleep {mark}\n```\n"));
        var options = ConfigurationLoader.Load(room.Surroundings);
        using var models = new ModelAccess(room.Surroundings, options, room.Time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Answer? answer = null;
        await foreach (var step in new Mentor(Lessons.Handbook, models, room.Examples!(options)).AskAsync(new Question(Room.NotCovered) { Depth = Depth.Simple }, stop.Token))
        {
            if (step is MentorEvent.Completed completed) answer = completed.Answer;
            if (step is MentorEvent.Checking) await stop.CancelAsync();
        }

        Assert.Equal("you stopped it", answer!.Checks.Examples[1].Reason);
        Assert.Contains(mark, answer.Markdown, StringComparison.Ordinal);
        Assert.Empty(HostProcesses.WithArgument(mark));
    }

    [Fact]
    public async Task Leaving_in_the_middle_ends_the_programs()
    {
        var mark = HostProcesses.Mark();
        await using var room = await RoomAsync(GroqWire.Stream().Then(GroqWire.Delta($"```bash\nsleep {mark} & sleep 0.1; echo up; wait\n```\n\n{Good}\n## More\n\n")).Then(new Act.Hang()));
        var options = ConfigurationLoader.Load(room.Surroundings);
        using var models = new ModelAccess(room.Surroundings, options, room.Time);
        await foreach (var step in new Mentor(Lessons.Handbook, models, room.Examples!(options)).AskAsync(new Question(Room.NotCovered) { Depth = Depth.Simple }, TestContext.Current.CancellationToken))
            if (step is MentorEvent.ExampleChecked) break;
        Assert.Empty(HostProcesses.WithArgument(mark));
    }

    [Fact]
    public async Task Where_nothing_is_left_of_a_limit_nothing_is_sent_back()
    {
        await using var room = await RoomAsync(GroqWire.Stream("x-ratelimit-limit-requests: 1000", "x-ratelimit-remaining-requests: 0", "x-ratelimit-reset-requests: 60m")
            .Then(GroqWire.First()).Then(GroqWire.Delta(Failing)).Then(GroqWire.Finish("stop") + GroqWire.Done).End());
        var outcome = await room.AskAsync();
        Assert.Equal(ExampleStatus.Failed, Assert.Single(outcome.Answer!.Checks.Examples).Status);
        Assert.Equal(1, room.Asked(Wire.Groq));
    }

    [Fact]
    public async Task A_failure_of_the_second_request_leaves_the_answer_alone()
    {
        await using var room = await RoomAsync(GroqWire.Answer(Failing), GroqWire.Error(401, "no", "x"));
        var outcome = await room.AskAsync();
        Assert.Equal((Failing, ExitCode.Done, ExampleStatus.Failed), (outcome.Text, outcome.Exit, Assert.Single(outcome.Answer!.Checks.Examples).Status));
    }

    [Fact]
    public async Task A_kept_answer_is_run_anew()
    {
        await using var room = await RoomAsync(GroqWire.Answer(Good));
        await room.AskAsync();
        var again = await room.AskAsync();
        Assert.Equal((SourceKind.Cache, 1), (again.Answer!.Source.Kind, room.Asked(Wire.Groq)));
        Assert.NotNull(Assert.Single(again.Answer.Checks.Examples).Seconds);
    }

    [Fact]
    public async Task Of_very_many_examples_the_first_are_run()
    {
        await using var room = await RoomAsync(GroqWire.Answer(string.Concat(Enumerable.Repeat("```bash\ntrue\n```\n\n", AnswerRuns.Most + 2))));
        var checks = (await room.AskAsync()).Answer!.Checks.Examples;
        Assert.Equal((AnswerRuns.Most, 2), (checks.Count(check => check.Status == ExampleStatus.Ran), checks.Count(check => check.Status == ExampleStatus.NotRun)));
    }

    private static async Task<Room> RoomAsync(params Reply[] replies)
    {
        await Sandbox.RequireAsync();
        await Sandbox.RequireAsync("python");
        var room = Room.With(Wire.Groq, replies).Set("GROQ_MODEL", "m");
        room.Examples = options => new AnswerExamples(room.Surroundings, options, TimeProvider.System, Sandbox.Probe);
        return room;
    }

    private static IReadOnlyList<ExampleCheck> Checks(Outcome outcome) => [.. outcome.Events.OfType<MentorEvent.ExampleChecked>().Select(step => step.Check)];
}
