using System.Text;
using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Quizzes;

/// <summary>Reads what a person types in answer, line by line: at a terminal, or from a pipe.</summary>
internal sealed class QuizInput(Host host) : IDisposable
{
    private readonly StreamReader reader = new(host.In, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);

    /// <summary>A line; null at the end of the input.</summary>
    public async Task<string?> LineAsync(string prompt, CancellationToken cancellation)
    {
        if (host.Terminal.IsInput) await host.Out.WriteAsync(prompt).ConfigureAwait(false);
        await host.Out.FlushAsync(cancellation).ConfigureAwait(false);
        // A terminal's read cannot be called off: whoever interrupts does not wait for it.
        return await Task.Run(reader.ReadLine, cancellation).WaitAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => reader.Dispose();
}
