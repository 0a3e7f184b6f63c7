using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples;

/// <summary>Runs the programs of a text, several at a time, and judges each by what its fences say.</summary>
public sealed class ExampleRunner
{
    // For all runners of the process, as they share one machine. Four times the processors, since many examples mostly wait (for a timer, a
    // thread, a lock); more would disturb each other's timing.
    private static readonly SemaphoreSlim Slots = new(Math.Clamp(Environment.ProcessorCount * 4, 8, 32));

    private readonly ISandbox sandbox;
    private readonly TimeProvider time;

    /// <param name="sandbox">Where they run.</param>
    /// <param name="time">The clock.</param>
    public ExampleRunner(ISandbox sandbox, TimeProvider time)
    {
        this.sandbox = sandbox;
        this.time = time;
    }

    public ISandbox Sandbox => sandbox;

    /// <summary>The results of all, in the order of <paramref name="examples"/>.</summary>
    public async Task<IReadOnlyList<ExampleResult>> RunAllAsync(IEnumerable<CodeExample> examples, CancellationToken cancellationToken) =>
        await Task.WhenAll(examples.Select(example => RunAsync(example, cancellationToken))).ConfigureAwait(false);

    /// <summary>The results as they come, each once.</summary>
    public async IAsyncEnumerable<ExampleResult> RunAsTheyComeAsync(
        IEnumerable<CodeExample> examples, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var results = Channel.CreateUnbounded<ExampleResult>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var all = Task.WhenAll(examples.Select(async example =>
            await results.Writer.WriteAsync(await RunAsync(example, stop.Token).ConfigureAwait(false), stop.Token).ConfigureAwait(false)));
        _ = all.ContinueWith(task => results.Writer.TryComplete(task.Exception?.InnerException), TaskScheduler.Default);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false)) yield return result;
        }
        finally
        {
            // Whoever stops listening wants nothing to go on running.
            await stop.CancelAsync().ConfigureAwait(false);
            await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async Task<ExampleResult> RunAsync(CodeExample example, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(example);
        if (example.Block.NotRunReason is { } reason) return NotRun(example, reason.Length == 0 ? "its fence says so" : reason);
        if (example.Language == "bash" && !example.Block.IsExecuted && TerminalSession.Reason(example.Code) is { } session) return NotRun(example, session);
        await Slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return example.Language == "sql" ? await RunSqlAsync(example, cancellationToken).ConfigureAwait(false)
                : LanguageRunners.For(example.Language) is { } runner ? await RunAsync(example, runner, cancellationToken).ConfigureAwait(false)
                : NotRun(example, $"codeguru cannot run {example.Language}");
        }
        catch (SandboxException exception)
        {
            return NotRun(example, exception.Message);
        }
        finally
        {
            Slots.Release();
        }
    }

    private async Task<ExampleResult> RunSqlAsync(CodeExample example, CancellationToken cancellationToken)
    {
        var outcome = await SqlScript.RunAsync(example.Code, SandboxLimits.Run, time, cancellationToken).ConfigureAwait(false);
        return ExampleJudgement.Of(example, SqlScript.SourceName, outcome) with { RunOn = $"SQLite {SqlScript.Version}" };
    }

    private async Task<ExampleResult> RunAsync(CodeExample example, LanguageRunner runner, CancellationToken cancellationToken)
    {
        if (await sandbox.FindAsync(runner, cancellationToken).ConfigureAwait(false) is not { } toolchain)
        {
            return NotRun(example, sandbox is ContainerSandbox container
                ? $"the image {runner.Image} is not here: {container.Name} pull {runner.Image}"
                : $"{runner.Requires} is not installed");
        }

        var runOn = $"{runner.Name} {toolchain.Version}";
        var source = runner.SourceName(example.Code);
        var plan = runner.Plan(toolchain, source, Encoding.UTF8.GetBytes(example.Code));
        var run = plan.Run with { Image = runner.Image };
        if (plan.Compile is { } compile)
        {
            var compiled = await sandbox.RunAsync(compile with { Image = runner.Image }, cancellationToken).ConfigureAwait(false);
            if (compiled.ExitCode != 0 || compiled.Stop != SandboxStop.None)
                return ExampleJudgement.OfCompiler(example, source, compiled) with { RunOn = runOn };
            run = run with { Files = [.. run.Files, new SandboxFile(plan.Compiled, compiled.StandardOutput, Executable: true)] };
        }

        var outcome = await sandbox.RunAsync(run, cancellationToken).ConfigureAwait(false);
        return ExampleJudgement.Of(example, source, outcome) with { RunOn = runOn };
    }

    private static ExampleResult NotRun(CodeExample example, string reason) =>
        new() { Example = example, Status = ExampleStatus.NotRun, Reason = reason };
}
