using System.Runtime.InteropServices;

namespace CodeGuru.Cli.Hosting;

/// <summary>
/// Turns the first SIGINT or SIGTERM into a cancellation. Whatever cannot be cancelled, such as a write into a pipe that nobody reads, gets a
/// moment; then the process ends.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(400);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private Timer? end;
    private bool taken;

    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, OnInterrupt),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Interrupt(signal, 143)),
    ];

    public CancellationToken Token => source.Token;

    /// <summary>What the process is to end with, once it was interrupted: 128 and the signal's number.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Until it is given back, an interrupt is the business of who takes it: a conversation outlives it.</summary>
    public IDisposable Take()
    {
        taken = true;
        return new Taken(this);
    }

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        end?.Dispose();
        source.Dispose();
    }

    private void OnInterrupt(PosixSignalContext signal)
    {
        if (taken) signal.Cancel = true;
        else Interrupt(signal, 130);
    }

    private void Interrupt(PosixSignalContext signal, int exitCode)
    {
        signal.Cancel = true;
        if (ExitCode is not null) return;
        ExitCode = exitCode;
        end = new Timer(_ => Environment.Exit(exitCode), null, Grace, Timeout.InfiniteTimeSpan);
        source.Cancel();
    }

    private sealed class Taken(Interruption from) : IDisposable
    {
        public void Dispose() => from.taken = false;
    }
}
