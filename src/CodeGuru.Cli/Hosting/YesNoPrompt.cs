namespace CodeGuru.Cli.Hosting;

/// <summary>Asks for a key press that says yes or no.</summary>
internal static class YesNoPrompt
{
    /// <summary>Whether it was yes; any other key is a no.</summary>
    /// <exception cref="OperationCanceledException">The person broke it off.</exception>
    public static async Task<bool> AskAsync(Host host, string question, CancellationToken cancellation)
    {
        await host.Error.WriteAsync($"{question} [y/N] ").ConfigureAwait(false);
        var key = host.ReadKey(cancellation);
        await host.Error.WriteLineAsync(char.IsControl(key.KeyChar) ? "" : key.KeyChar.ToString()).ConfigureAwait(false);
        return key.KeyChar is '\u0003' or '\u0004' ? throw new OperationCanceledException() : key.KeyChar is 'y' or 'Y';
    }
}
