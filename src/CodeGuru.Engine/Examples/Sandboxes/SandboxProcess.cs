using System.ComponentModel;
using System.Diagnostics;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>
/// Starts a process, reads what it writes, and ends it with all its descendants when a limit is passed. Each has a thread of its own:
/// the kernel ties <c>--die-with-parent</c> to the <em>thread</em> that started a child, and one of the pool's may end at any time;
/// and a watchman must not have to queue behind other work while a program runs wild.
/// </summary>
internal sealed class SandboxProcess
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(20);

    // A process that is killed closes its streams at once; one that still holds them after this is not waited for.
    private static readonly TimeSpan StreamEnd = TimeSpan.FromSeconds(5);

    private readonly ProcessStartInfo start;
    private readonly SandboxLimits limits;
    private readonly TimeProvider time;

    /// <param name="start">The program; its streams are redirected here.</param>
    /// <param name="limits">What it may use up.</param>
    /// <param name="time">The clock.</param>
    public SandboxProcess(ProcessStartInfo start, SandboxLimits limits, TimeProvider time)
    {
        this.start = start;
        this.limits = limits;
        this.time = time;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
    }

    /// <summary>What the program finds on its standard input; empty by default.</summary>
    public byte[] Input { get; init; } = [];

    /// <summary>Looks at the processes below the one started and names the limit that they have passed.</summary>
    public Func<int, SandboxStop> Watch { get; init; } = static _ => SandboxStop.None;

    /// <summary>Ends the process with the given id and all below it.</summary>
    public Action<Process> Kill { get; init; } = static process => process.Kill(entireProcessTree: true);

    public Task<SandboxOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var completion = new TaskCompletionSource<SandboxOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                completion.SetResult(Run(cancellationToken));
            }
            catch (OperationCanceledException)
            {
                completion.SetCanceled(cancellationToken);
            }
            catch (Exception exception)
            {
                completion.SetException(exception);
            }
        });
        thread.IsBackground = true;
        thread.Start();
        return completion.Task;
    }

    private SandboxOutcome Run(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!OperatingSystem.IsWindows()) InheritedDescriptors.CloseOnExec();
        var started = time.GetTimestamp();
        using var process = Start();
        var output = new BoundedCapture(limits.StandardOutput);
        var error = new BoundedCapture(limits.StandardError);
        var streams = Task.WhenAll(
            WriteInputAsync(process), output.ReadAsync(process.StandardOutput.BaseStream), error.ReadAsync(process.StandardError.BaseStream));

        var stop = SandboxStop.None;
        while (!process.WaitForExit(LookInterval))
        {
            stop = time.GetElapsedTime(started) > limits.WallClock ? SandboxStop.Time : Watch(process.Id);
            if (stop == SandboxStop.None && !cancellationToken.IsCancellationRequested) continue;
            Kill(process);
            process.WaitForExit();
            break;
        }

        var duration = time.GetElapsedTime(started);
        streams.Wait(StreamEnd, CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        return new SandboxOutcome(process.ExitCode, stop, duration, output.Content, error.Content, output.Truncated || error.Truncated);
    }

    private Process Start()
    {
        try
        {
            return Process.Start(start) ?? throw new SandboxException($"{start.FileName} did not start.");
        }
        catch (Win32Exception exception)
        {
            throw new SandboxException($"{start.FileName} could not be started: {exception.Message}.");
        }
    }

    private async Task WriteInputAsync(Process process)
    {
        try
        {
            await using var stream = process.StandardInput.BaseStream.ConfigureAwait(false);
            if (Input.Length > 0) await process.StandardInput.BaseStream.WriteAsync(Input).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The program did not want it, or is gone.
        }
    }
}
