using System.Text;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.Tests.Chat.EndToEnd;

namespace CodeGuru.Cli.Tests.Chat.Streaming;

/// <summary>A tmux terminal whose program learns of another size when a test says so, and not before: tmux itself is late, too.</summary>
internal sealed class LateTerminal : ITerminal
{
    private readonly TmuxSession tmux;
    private readonly FileStream device;
    private TerminalSize real;

    public LateTerminal(int columns, int rows)
    {
        tmux = TmuxSession.Empty(columns, rows);
        device = new FileStream(tmux.Device, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        Size = real = new TerminalSize(columns, rows);
    }

    public TerminalSize Size { get; private set; }

    public void Write(ReadOnlySpan<char> text) => device.Write(Encoding.UTF8.GetBytes(text.ToString()));

    public void Resize(int columns, int rows)
    {
        tmux.Resize(columns, rows);
        real = new TerminalSize(columns, rows);
    }

    /// <summary>The program hears what size it is.</summary>
    public void Notice() => Size = real;

    public string WaitFor(string text) => tmux.WaitFor(text);

    public ValueTask<TerminalEvent> ReadAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public void EnterRaw()
    {
    }

    public void LeaveRaw()
    {
    }

    public bool Suspend() => false;

    public void Dispose()
    {
        device.Dispose();
        tmux.Dispose();
    }
}
