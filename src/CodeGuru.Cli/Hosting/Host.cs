namespace CodeGuru.Cli.Hosting;

/// <summary>What surrounds the application: streams, terminal, environment, folders. Tests make their own.</summary>
internal sealed record Host : IDisposable
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Standard input as bytes: it is decoded, strictly, by who reads it.</summary>
    public required Stream In { get; init; }

    public required Terminal Terminal { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required string WorkingFolder { get; init; }

    /// <summary>The folder of the executable, where the grammars lie.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>Reads a key press without echoing it; on a host without a keyboard there is none.</summary>
    public Func<CancellationToken, ConsoleKeyInfo> ReadKey { get; init; } = _ => throw new OperationCanceledException();

    /// <summary>Takes the terminal for a conversation: every key as it is pressed. Null where there is none to take.</summary>
    public Func<Chat.Terminals.ITerminal>? TakeTerminal { get; init; }

    /// <summary>Takes interrupts away from the process, until the result is disposed; see <see cref="Interruption.Take"/>.</summary>
    public Func<IDisposable?> TakeInterrupts { get; init; } = () => null;

    public string? Variable(string name) => Environment.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        In.Dispose();
    }
}
