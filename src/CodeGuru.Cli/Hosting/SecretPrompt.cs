using System.Text;
using CodeGuru.Core;

namespace CodeGuru.Cli.Hosting;

/// <summary>Asks for something that must not be seen: it is neither echoed nor kept in a shell's history.</summary>
internal static class SecretPrompt
{
    /// <exception cref="OperationCanceledException">The person broke it off.</exception>
    public static async Task<string> ReadAsync(Host host, string prompt, CancellationToken cancellation)
    {
        await host.Error.WriteAsync(prompt).ConfigureAwait(false);
        var text = new StringBuilder();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = host.ReadKey(cancellation);
            if (key.Key == ConsoleKey.Enter || key.KeyChar is '\r' or '\n') break;
            if (key.KeyChar is '\u0003' or '\u0004') throw new OperationCanceledException();
            if (key.Key == ConsoleKey.Backspace)
            {
                if (text.Length > 0) text.Length--;
            }
            else if (!char.IsControl(key.KeyChar))
            {
                text.Append(key.KeyChar);
            }
        }

        await host.Error.WriteLineAsync().ConfigureAwait(false);
        return text.Length > 0 ? text.ToString() : throw new CodeGuruException(ExitCode.Usage, "Usage", "Nothing was typed, so nothing was set.");
    }
}
