namespace CodeGuru.Cli.Hosting;

/// <summary>Asks for a yes, on standard error, by one key. Whatever is not a yes is a no.</summary>
internal static class YesNoPrompt
{
    /// <exception cref="OperationCanceledException">The person broke it off.</exception>
    public static async Task<bool> AskAsync(Host host, string question, CancellationToken cancellation)
    {
        await host.Error.WriteAsync($"{question} [y/N] ").ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var key = host.ReadKey(cancellation);
        if (key.KeyChar is '\u0003' or '\u0004') throw new OperationCanceledException();
        var yes = key.KeyChar is 'y' or 'Y';
        await host.Error.WriteLineAsync(yes ? "yes" : "no").ConfigureAwait(false);
        return yes;
    }
}
