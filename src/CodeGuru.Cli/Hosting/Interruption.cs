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

    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Interrupt(signal, 130)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Interrupt(signal, 143)),
    ];

    public CancellationToken Token => source.Token;

    /// <summary>What the process is to end with, once it was interrupted: 128 and the signal's number.</summary>
    public int? ExitCode { get; private set; }

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        end?.Dispose();
        source.Dispose();
    }

    private void Interrupt(PosixSignalContext signal, int exitCode)
    {
        signal.Cancel = true;
        if (ExitCode is not null) return;
        ExitCode = exitCode;
        end = new Timer(_ => Environment.Exit(exitCode), null, Grace, Timeout.InfiniteTimeSpan);
        source.Cancel();
    }
}
