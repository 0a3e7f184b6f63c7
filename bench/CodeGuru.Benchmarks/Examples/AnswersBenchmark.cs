using System.Diagnostics;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Examples.Answering;
using CodeGuru.Engine.Providers;
using CodeGuru.Testing;
using CodeGuru.Testing.Servers;

namespace CodeGuru.Benchmarks.Examples;

/// <summary>
/// How much longer an answer takes because its examples are run: from the last word of a model's answer with four Python blocks to the last event,
/// written at once and at a model's pace. Usage: <c>answers</c>.
/// </summary>
internal static class AnswersBenchmark
{
    private const int Runs = 15;
    private const int Blocks = 4;

    public static int Run(string[] _)
    {
        RunAsync().GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAsync()
    {
        foreach (var (name, pause) in ((string, int)[])[("at once", 0), ("a word each 10 ms", 10)])
        {
            var after = new List<double>();
            for (var i = 0; i <= Runs; i++) after.Add(await AfterLastWordAsync(pause).ConfigureAwait(false));
            after = after[1..];
            after.Sort();
            Console.WriteLine($"{Blocks} blocks, {name}: {after[Runs / 2]:0} ms from the last word to the end (fastest {after[0]:0}, slowest {after[^1]:0})");
        }
    }

    private static async Task<double> AfterLastWordAsync(int pause)
    {
        using var home = new TemporaryFolder();
        var words = string.Concat(Enumerable.Range(1, Blocks).Select(block => $"Some words about part {block} of it.\n\n```python\nprint({block})\n```\n\n```output\n{block}\n```\n\n")).Split(' ');
        var reply = words.Aggregate(GroqWire.Stream().Then(GroqWire.First()), (stream, word) =>
            pause == 0 ? stream.Then(GroqWire.Delta(word + ' ')) : stream.Then(GroqWire.Delta(word + ' ')).Then(new Act.Pause(TimeSpan.FromMilliseconds(pause))));
        await using var server = ScriptedServer.Start().On(GroqWire.Chat, reply.Then(GroqWire.Finish("stop") + GroqWire.Done).End());
        var surroundings = new Surroundings(
            new Dictionary<string, string> { ["HOME"] = home.Root, ["GROQ_API_KEY"] = "gsk_benchmark", ["GROQ_BASE_URL"] = server.Address, ["GROQ_MODEL"] = GroqWire.Model }, home.Root);
        var options = ConfigurationLoader.Load(surroundings);
        using var models = new ModelAccess(surroundings, options, TimeProvider.System);
        var mentor = new Mentor(Lessons.Handbook, models, new AnswerExamples(surroundings, options, TimeProvider.System));
        var (lastWord, ran) = (0L, 0);
        await foreach (var step in mentor.AskAsync(new Question("How do I bake sourdough bread?") { Depth = Depth.Simple }).ConfigureAwait(false))
        {
            if (step is MentorEvent.TextDelta) lastWord = Stopwatch.GetTimestamp();
            if (step is MentorEvent.ExampleChecked { Check.Status: ExampleStatus.Ran }) ran++;
        }

        return ran == Blocks ? Stopwatch.GetElapsedTime(lastWord).TotalMilliseconds : throw new InvalidOperationException($"{ran} of {Blocks} blocks ran.");
    }
}
