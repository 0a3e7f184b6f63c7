using System.Threading.Channels;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>The programs of one answer, started as their blocks are closed, all at once. Disposing ends what still runs.</summary>
/// <param name="findSandbox">Where they may run; asked when the first block is there.</param>
/// <param name="time">The clock.</param>
internal sealed class AnswerRuns(Func<CancellationToken, Task<SandboxChoice>> findSandbox, TimeProvider time) : IAsyncDisposable
{
    /// <summary>What nobody would read needs not be run; an answer that goes on and on shall not keep the machine busy.</summary>
    public const int Most = 24;

    private readonly CancellationTokenSource stop = new();
    private readonly Channel<ExampleResult> ready = Channel.CreateUnbounded<ExampleResult>();
    private readonly List<AnswerProgram> programs = [];
    private readonly List<Task> underWay = [];
    private Task<SandboxChoice>? sandbox;
    private string stopReason = "";

    /// <summary>Programs whose result was not taken.</summary>
    public int Left { get; private set; }

    /// <summary>Why nothing is run on this machine; null where something is, or nothing was to be run.</summary>
    public SandboxChoice.Refused? Refusal { get; private set; }

    public void Take(ExampleReader.Step step)
    {
        switch (step)
        {
            case ExampleReader.Step.Closed { Example: var example }:
                Start(example);
                break;
            case ExampleReader.Step.Settled { Example: var whole }:
                programs.Find(program => program.Example.Number == whole.Number)?.Settle(whole);
                break;
            case ExampleReader.Step.BrokenOff { Example: var example }:
                Add(example, Task.FromResult(NotRun(example, "the answer broke off in it"))).Settle(example);
                break;
        }
    }

    /// <summary>Waits until a result is there.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken = default) => await ready.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false);

    public bool TryTake(out ExampleResult result)
    {
        if (!ready.Reader.TryRead(out result!)) return false;
        Left--;
        return true;
    }

    /// <summary>Ends what still runs; its result says why.</summary>
    public async Task StopAsync(string reason)
    {
        stopReason = reason;
        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(underWay).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync("the answer was given up").ConfigureAwait(false);
        stop.Dispose();
    }

    private static ExampleResult NotRun(CodeExample example, string reason) => new() { Example = example, Status = ExampleStatus.NotRun, Reason = reason };

    private void Start(CodeExample example)
    {
        if (programs.Count >= Most)
        {
            Add(example, Task.FromResult(NotRun(example, $"only the first {Most} examples of an answer are run"))).Settle(example);
            return;
        }

        sandbox ??= Task.Run(() => findSandbox(stop.Token));
        var before = programs.Where(program => program.Example.Language == example.Language).ToList();

        // Not on the thread that brings the text: starting a process takes a millisecond or two.
        Add(example, Task.Run(() => RunAsync(example, before)));
    }

    private AnswerProgram Add(CodeExample example, Task<ExampleResult> ran)
    {
        var program = new AnswerProgram(example) { Ran = ran };
        programs.Add(program);
        Left++;
        underWay.Add(FinishAsync(program));
        return program;
    }

    private async Task<ExampleResult> RunAsync(CodeExample example, IReadOnlyList<AnswerProgram> before)
    {
        switch (await sandbox!.WaitAsync(stop.Token).ConfigureAwait(false))
        {
            case SandboxChoice.Refused refused:
                Refusal = refused;
                return NotRun(example, refused.Why);
            case SandboxChoice.Available { Sandbox: var place }:
                var runner = new ExampleRunner(place, time);
                var alone = await runner.RunAsync(example, stop.Token).ConfigureAwait(false);
                if (alone.Status is not (ExampleStatus.Fragment or ExampleStatus.Failed) || alone.Stop != SandboxStop.None || example.Earlier.Count > 0) return alone;
                if (before.Count == 0 || ShownVerdict.IsAnnounced(alone, example)) return alone;
                var earlier = await Task.WhenAll(before.Select(program => program.Ran)).ConfigureAwait(false);
                return await JoinedProgram.RunAsync(alone, earlier, runner, stop.Token).ConfigureAwait(false);
            case var other:
                throw new InvalidOperationException($"No place is {other}.");
        }
    }

    private async Task FinishAsync(AnswerProgram program)
    {
        ExampleResult result;
        try
        {
            var ran = await program.Ran.ConfigureAwait(false);
            var whole = await program.Settled.WaitAsync(stop.Token).ConfigureAwait(false);
            result = ShownVerdict.Of(ran, whole);

            // Times, addresses and random numbers are not what the answer shows: a program that prints something else each time has not failed.
            if (result.Mismatch is not null && sandbox is not null && await sandbox.ConfigureAwait(false) is SandboxChoice.Available { Sandbox: var place })
            {
                var again = await new ExampleRunner(place, time).RunAsync(ran.Example with { Output = null, ErrorOutput = null }, stop.Token).ConfigureAwait(false);
                if (!again.StandardOutput.EndsWith(ran.StandardOutput, StringComparison.Ordinal)) result = ran with { Example = whole };
            }
        }
        catch (OperationCanceledException)
        {
            result = NotRun(program.Example, stopReason);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever goes wrong with an example, the answer is there and must be shown.
            result = NotRun(program.Example, $"it could not be started: {error.Message}");
        }

        ready.Writer.TryWrite(result);
    }
}
