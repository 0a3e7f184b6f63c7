using System.Runtime.CompilerServices;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>
/// Follows the events of one answer: starts its examples as soon as each is written, never holds text back, tells each result when it is there,
/// and waits for the rest before the last event. What failed is sent back once, and the correction is run like any other block.
/// </summary>
internal sealed class AnswerCheck(AnswerExamples examples, Draft draft, Corrector corrector) : IAsyncDisposable
{
    /// <summary>After the last word: a compiler's limit and a program's. Then the answer is shown as it is.</summary>
    private static readonly TimeSpan LongestWait = Sandboxes.SandboxLimits.Compile.WallClock + Sandboxes.SandboxLimits.Run.WallClock;

    private readonly ExampleReader stream = new();
    private readonly AnswerRuns runs = new(examples.SandboxAsync, examples.Time);
    private readonly List<ExampleReader.Step> waiting = [];
    private readonly List<ExampleResult> results = [];
    private readonly List<ExampleCheck> checks = [];
    private readonly Dictionary<int, int> corrects = [];
    private Task? wait;
    private int breaks;
    private int? told;
    private bool runsNow = examples.Policy == RunPolicy.Auto;

    public async IAsyncEnumerable<MentorEvent> FollowAsync(IAsyncEnumerable<MentorEvent> events, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var steps = events.GetAsyncEnumerator(stop.Token);
        var next = Task.FromResult(true);
        try
        {
            while (true)
            {
                next = steps.MoveNextAsync().AsTask();
                while (!next.IsCompleted && runs.Left > 0)
                {
                    await Task.WhenAny(next, Wait(stop.Token)).ConfigureAwait(false);
                    foreach (var check in Ready()) yield return check;
                }

                if (!await next.ConfigureAwait(false)) break;
                if (steps.Current is MentorEvent.Completed { Answer: var answer })
                {
                    await foreach (var last in CompleteAsync(answer, cancellation).ConfigureAwait(false)) yield return last;
                    continue;
                }

                yield return Heard(steps.Current);
                foreach (var check in Ready()) yield return check;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await steps.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Ends what still runs.</summary>
    public ValueTask DisposeAsync() => runs.DisposeAsync();

    /// <summary>Listens to an event, and passes it on.</summary>
    private MentorEvent Heard(MentorEvent step)
    {
        if (draft.Breaks > breaks)
        {
            breaks = draft.Breaks;
            stream.BreakOff();
        }

        switch (step)
        {
            case MentorEvent.TextDelta { Text: var text } when told is null:
                stream.Append(text);
                Take();
                break;

            // The handbook takes over: its examples were run when it was tested. In the text they come after those of the part.
            case MentorEvent.Answering { Source.IsOwn: true }:
                stream.Complete();
                Take();
                told = stream.Count;
                break;
            case MentorEvent.ExampleChecked { Check: var check } when told is { } before:
                checks.Add(check with { Block = check.Block + before });
                return new MentorEvent.ExampleChecked(checks[^1]);
        }

        return step;
    }

    private async IAsyncEnumerable<MentorEvent> CompleteAsync(Answer answer, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (told is null)
        {
            stream.Complete();
            Take();
        }

        if (examples.Policy == RunPolicy.Ask && examples.Ask is { } ask && waiting.OfType<ExampleReader.Step.Closed>().Count() is > 0 and var count)
        {
            yield return new MentorEvent.Checking("");
            runsNow = await AskedAsync(ask, count, cancellation).ConfigureAwait(false);
            Take();
        }

        await foreach (var check in AwaitAsync(cancellation).ConfigureAwait(false)) yield return check;
        if (runs.Refusal is { } refusal && examples.Hint(refusal) is { } hint) yield return new MentorEvent.Notice(hint);
        var failed = told is null && !cancellation.IsCancellationRequested ? results.Where(Corrector.CanHelp).OrderBy(result => result.Example.Number).ToList() : [];
        if (failed.Count > 0 && corrector.Author is { } author)
        {
            yield return new MentorEvent.Checking($"{author} is asked to correct {Examples(failed)}");
            if (await corrector.AskAsync(failed, cancellation).ConfigureAwait(false) is { Count: > 0 } corrections)
            {
                foreach (var correction in corrections)
                {
                    corrects[stream.Count + 1] = correction.Number;
                    var delta = draft.Append(correction.Below(draft.Text));
                    stream.Append(delta.Text);
                    stream.Complete();
                    Take();
                    yield return delta;
                }

                await foreach (var check in AwaitAsync(cancellation).ConfigureAwait(false)) yield return check;
            }
            else
            {
                yield return new MentorEvent.Detail($"{author} did not correct {Examples(failed)}.");
            }
        }

        yield return new MentorEvent.Completed(answer with
        {
            Markdown = draft.Text,
            Usage = draft.Usage ?? answer.Usage,
            Checks = answer.Checks with { Examples = [.. All().OrderBy(check => check.Block)] },
            RunOn = [.. answer.RunOn.Concat(results.OrderBy(result => result.Example.Number).Where(result => result.Status == ExampleStatus.Ran).Select(result => result.RunOn)).OfType<string>().Distinct()],
        });
    }

    /// <summary>Starts what was found in the text; or lays it by as long as it may not be run.</summary>
    private void Take()
    {
        while (stream.TryTake(out var step)) waiting.Add(step);
        if (!runsNow) return;
        foreach (var step in waiting) runs.Take(step);
        waiting.Clear();
    }

    /// <summary>One wait for all the pieces of text that come meanwhile.</summary>
    private Task Wait(CancellationToken cancellation) => wait is { IsCompleted: false } ? wait : wait = runs.WaitAsync(cancellation);

    private IEnumerable<MentorEvent> Ready()
    {
        while (runs.TryTake(out var result))
        {
            results.Add(result);
            checks.Add(result.ToCheck() with { Corrects = corrects.TryGetValue(result.Example.Number, out var number) ? number : null });

            // That nothing is run here is told once, not with every block.
            if (runs.Refusal is null) yield return new MentorEvent.ExampleChecked(checks[^1]);
        }
    }

    private async IAsyncEnumerable<MentorEvent> AwaitAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var check in Ready()) yield return check;
        using var limit = new CancellationTokenSource(LongestWait, examples.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        for (var last = 0; runs.Left > 0;)
        {
            if (last != runs.Left) yield return new MentorEvent.Checking(runs.Left == 1 ? "1 example is still running" : $"{runs.Left} examples are still running");
            last = runs.Left;
            try
            {
                await runs.WaitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // The text is there and is kept, also when the person does not want to wait for the rest.
                await runs.StopAsync(cancellation.IsCancellationRequested ? "you stopped it" : "it took too long").ConfigureAwait(false);
            }

            foreach (var check in Ready()) yield return check;
        }
    }

    private static async Task<bool> AskedAsync(Func<int, CancellationToken, Task<bool>> ask, int count, CancellationToken cancellation)
    {
        try
        {
            return await ask(count, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Who breaks off the question does not want it; the answer is there.
            return false;
        }
    }

    /// <summary>Also of those that nothing was done for: that is known of them too.</summary>
    private IEnumerable<ExampleCheck> All()
    {
        var reason = examples.Policy == RunPolicy.Never ? "run.policy is never" : "it was not asked for";
        return checks.Concat(waiting.OfType<ExampleReader.Step.Closed>().Select(step => new ExampleCheck(step.Example.Number, step.Example.Language, ExampleStatus.NotRun, Reason: reason)));
    }

    private static string Examples(IReadOnlyList<ExampleResult> failed) =>
        $"example{(failed.Count == 1 ? "" : "s")} {string.Join(" and ", failed.Select(result => result.Example.Number))}";
}
