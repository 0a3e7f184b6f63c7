using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>The terminal of a Unix process. However the process ends, short of being killed outright, the terminal is left as it was found.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class UnixTerminal : ITerminal
{
    private readonly TerminalInput input = new(ReadBytes);
    private readonly List<PosixSignalRegistration> signals = [];
    private readonly byte[] found = new byte[UnixNative.TermiosSize];
    private readonly bool isTerminal;
    private readonly Lock gate = new();
    private bool isRaw;

    public UnixTerminal()
    {
        isTerminal = UnixNative.GetAttributes(UnixNative.StandardInput, ref found[0]) == 0;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => input.Post(new TerminalEvent.Resized())));
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            input.Post(new TerminalEvent.Interrupted());
        }));
        // The runtime ends the process behind these; ProcessExit is not raised by all of them.
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT])
        {
            signals.Add(PosixSignalRegistration.Create(signal, _ =>
            {
                LeaveRaw();
                Write(TerminalSequences.BelowAll);
            }));
        }
    }

    public TerminalSize Size => UnixNative.WindowSize() ?? FromConsole();

    public void Write(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var rest = bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes));
        while (!rest.IsEmpty)
        {
            var written = UnixNative.Write(UnixNative.StandardOutput, ref MemoryMarshal.GetReference(rest), (nuint)rest.Length);
            if (written >= 0) rest = rest[(int)written..];
            else if (Marshal.GetLastPInvokeError() == UnixNative.TryAgain) Thread.Sleep(1);
            else if (Marshal.GetLastPInvokeError() != UnixNative.Interrupted) return; // The terminal is gone; reading will say so.
        }
    }

    public ValueTask<TerminalEvent> ReadAsync(CancellationToken cancellation) => input.ReadAsync(cancellation);

    public void EnterRaw()
    {
        lock (gate)
        {
            if (!isTerminal || isRaw) return;
            var raw = (byte[])found.Clone();
            UnixNative.MakeRaw(raw);
            _ = UnixNative.SetAttributes(UnixNative.StandardInput, UnixNative.AfterOutput, ref raw[0]);
            isRaw = true;
        }

        Write(TerminalSequences.EnterEditing);
    }

    public void LeaveRaw()
    {
        lock (gate)
        {
            if (!isRaw) return;
            isRaw = false;
            Write(TerminalSequences.LeaveEditing);
            _ = UnixNative.SetAttributes(UnixNative.StandardInput, UnixNative.AfterOutput, ref found[0]);
        }
    }

    public bool Suspend()
    {
        LeaveRaw();
        _ = UnixNative.Raise(UnixNative.SignalStop);
        EnterRaw();
        return true;
    }

    public void Dispose()
    {
        input.Dispose();
        LeaveRaw();
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        foreach (var signal in signals) signal.Dispose();
    }

    private static int ReadBytes(byte[] buffer)
    {
        while (true)
        {
            var length = UnixNative.Read(UnixNative.StandardInput, ref buffer[0], (nuint)buffer.Length);
            if (length >= 0 || Marshal.GetLastPInvokeError() != UnixNative.Interrupted) return (int)length;
        }
    }

    private static TerminalSize FromConsole()
    {
        try
        {
            return Console.WindowWidth > 0 && Console.WindowHeight > 0 ? new TerminalSize(Console.WindowWidth, Console.WindowHeight) : TerminalSize.Usual;
        }
        catch (IOException)
        {
            return TerminalSize.Usual;
        }
    }

    private void OnExit(object? sender, EventArgs e) => LeaveRaw();
}
