using System.Runtime.InteropServices;
using System.Text;

namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>The console of a Windows process, switched to the sequences that terminals elsewhere speak.</summary>
internal sealed class WindowsTerminal : ITerminal
{
    private static readonly TimeSpan LookForResize = TimeSpan.FromMilliseconds(200);

    private readonly nint inputHandle = WindowsNative.GetHandle(WindowsNative.StandardInput);
    private readonly nint outputHandle = WindowsNative.GetHandle(WindowsNative.StandardOutput);
    private readonly TerminalInput input;
    private readonly Timer resizes;
    private readonly uint foundInput;
    private readonly uint foundOutput;
    private TerminalSize lastSize;
    private bool isRaw;

    public WindowsTerminal()
    {
        _ = WindowsNative.GetMode(inputHandle, out foundInput);
        _ = WindowsNative.GetMode(outputHandle, out foundOutput);
        input = new TerminalInput(ReadBytes);
        lastSize = Size;
        // Resizes are console events, which reading characters discards.
        resizes = new Timer(_ => PostResize(), null, LookForResize, LookForResize);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        Console.CancelKeyPress += OnCancel;
    }

    public TerminalSize Size
    {
        get
        {
            try
            {
                return new TerminalSize(Console.WindowWidth, Console.WindowHeight);
            }
            catch (IOException)
            {
                return TerminalSize.Usual;
            }
        }
    }

    public void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var part = text[..Math.Min(text.Length, 16 * 1024)];
            if (WindowsNative.Write(outputHandle, ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(part)), (uint)part.Length, out var written, 0) == 0 || written == 0) return;
            text = text[(int)written..];
        }
    }

    public ValueTask<TerminalEvent> ReadAsync(CancellationToken cancellation) => input.ReadAsync(cancellation);

    public void EnterRaw()
    {
        if (isRaw) return;
        _ = WindowsNative.SetMode(inputHandle, WindowsNative.RawInput);
        _ = WindowsNative.SetMode(outputHandle, WindowsNative.TerminalOutput);
        isRaw = true;
        Write(TerminalSequences.EnterEditing);
    }

    public void LeaveRaw()
    {
        if (!isRaw) return;
        Write(TerminalSequences.LeaveEditing);
        _ = WindowsNative.SetMode(inputHandle, foundInput);
        _ = WindowsNative.SetMode(outputHandle, foundOutput);
        isRaw = false;
    }

    public bool Suspend() => false;

    public void Dispose()
    {
        input.Dispose();
        resizes.Dispose();
        Console.CancelKeyPress -= OnCancel;
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        LeaveRaw();
    }

    private int ReadBytes(byte[] buffer)
    {
        Span<char> characters = stackalloc char[1024];
        if (WindowsNative.Read(inputHandle, ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(characters)), (uint)characters.Length, out var read, 0) == 0) return 0;
        return Encoding.UTF8.GetBytes(characters[..(int)read], buffer);
    }

    private void PostResize()
    {
        if (Size == lastSize) return;
        lastSize = Size;
        input.Post(new TerminalEvent.Resized());
    }

    private void OnCancel(object? sender, ConsoleCancelEventArgs e)
    {
        e.Cancel = true;
        input.Post(new TerminalEvent.Interrupted());
    }

    private void OnExit(object? sender, EventArgs e) => LeaveRaw();
}
