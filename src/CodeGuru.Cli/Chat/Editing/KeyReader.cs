using CodeGuru.Cli.Chat.Terminals;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Keys and other events of a terminal, in order. What is typed while nobody asks waits for who asks next.</summary>
internal sealed class KeyReader(ITerminal terminal, TimeProvider time)
{
    /// <summary>The bytes of one key come together; over a slow line, nearly so.</summary>
    private static readonly TimeSpan EscapeTime = TimeSpan.FromMilliseconds(30);

    private readonly KeyDecoder decoder = new();
    private readonly Queue<Key> waiting = [];

    /// <summary>Called for every answer that the terminal gives to a question.</summary>
    public Action<string>? Replied { get; set; }

    /// <summary>A key, or null for an event that is none.</summary>
    public async ValueTask<(Key? Key, TerminalEvent? Event)> ReadAsync(CancellationToken cancellation)
    {
        if (waiting.TryDequeue(out var earlier)) return (earlier, null);
        return await ReadNewAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>As <see cref="ReadAsync"/>, but only what comes from now on; what came before goes on waiting.</summary>
    public async ValueTask<(Key? Key, TerminalEvent? Event)> ReadNewAsync(CancellationToken cancellation)
    {
        while (true)
        {
            while (decoder.TryRead(out var key))
            {
                if (key.Code == KeyCode.Reply) Replied?.Invoke(key.Text);
                else return (key, null);
            }

            if (await NextAsync(cancellation).ConfigureAwait(false) is not { } step) return (decoder.TakeAmbiguous(), null);
            if (step is not TerminalEvent.Input input) return (null, step);
            decoder.Feed(input.Bytes.Span);
        }
    }

    /// <summary>Puts a key back for the next who reads.</summary>
    public void Wait(Key key) => waiting.Enqueue(key);

    /// <summary>The next event; null where a key that may be the beginning of a sequence stays alone.</summary>
    private async ValueTask<TerminalEvent?> NextAsync(CancellationToken cancellation)
    {
        if (!decoder.IsAmbiguous) return await terminal.ReadAsync(cancellation).ConfigureAwait(false);
        using var alone = new CancellationTokenSource(EscapeTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(alone.Token, cancellation);
        try
        {
            return await terminal.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
