using CodeGuru.Cli.Chat.Terminals;

namespace CodeGuru.Benchmarks.Chat;

/// <summary>A terminal that takes everything and shows nothing.</summary>
internal sealed class SilentTerminal : ITerminal
{
    public TerminalSize Size => new(100, 40);

    public long Written { get; private set; }

    public void Write(ReadOnlySpan<char> text) => Written += text.Length;

    public ValueTask<TerminalEvent> ReadAsync(CancellationToken cancellation) => ValueTask.FromResult<TerminalEvent>(new TerminalEvent.Closed());

    public void EnterRaw()
    {
    }

    public void LeaveRaw()
    {
    }

    public bool Suspend() => false;

    public void Dispose()
    {
    }
}
