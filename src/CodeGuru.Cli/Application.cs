using System.CommandLine;
using CodeGuru.Cli.Commands;
using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;

namespace CodeGuru.Cli;

/// <summary>The whole program as a function of its arguments and its host; the one place where errors are shown.</summary>
internal static class Application
{
    /// <summary>Runs one command and returns the process's exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Host host, CancellationToken cancellation = default)
    {
        var context = new CommandContext(host);
        var root = CommandTree.Create(context);
        // A word that starts with '@' is a word, not the name of a file with more arguments.
        var parse = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            var code = await InvokeAsync(arguments, parse, host, cancellation).ConfigureAwait(false);
            await host.Out.FlushAsync(cancellation).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            Flush(host.Out);
            return (int)ExitCode.Interrupted;
        }
        catch (CodeGuruException error)
        {
            Flush(host.Out);
            return ErrorReport.Write(error, host, context.Options.FormatOf(parse));
        }
        catch (IOException error)
        {
            return ErrorReport.Write(
                new CodeGuruException(ExitCode.CannotWrite, "Cannot write", $"The result could not be written: {error.Message}", "Is the disk full?", error),
                host, OutputFormat.Text);
        }
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, ParseResult parse, Host host, CancellationToken cancellation)
    {
        // Help, version and completion answer whatever else is on the line.
        var answersAnyLine = parse.Action is HelpWithExamplesAction or VersionAction || arguments is [['[', ..], ..];
        if (!answersAnyLine && UsageErrors.In(parse) is { } error) throw error;
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = host.Out, Error = host.Error };
        return await parse.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
    }

    /// <summary>Keeps what was already written; that it cannot be written is not worth hiding the real error.</summary>
    private static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // The error that is being reported matters more.
        }
    }
}
