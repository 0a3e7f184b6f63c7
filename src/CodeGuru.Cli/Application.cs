using System.CommandLine;
using CodeGuru.Cli.CommandLine;
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
        // What scripts ask most, and before anything else, needs no tree of commands.
        if (arguments is ["--version"]) return Version(host);
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
            KeepWhatWasSaid(host);
            return (int)ExitCode.Interrupted;
        }
        catch (CodeGuruException error)
        {
            if (error.ExitCode != ExitCode.CannotWrite) KeepWhatWasSaid(host);
            return ErrorReport.Write(error, host, context.Options.FormatOf(parse));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            KeepWhatWasSaid(host);
            return ErrorReport.Write(Unforeseen(error), host, context.Options.FormatOf(parse));
        }
    }

    private static int Version(Host host)
    {
        try
        {
            VersionAction.Write(host.Out);
            host.Out.Flush();
            return (int)ExitCode.Done;
        }
        catch (CodeGuruException error)
        {
            return ErrorReport.Write(error, host, OutputFormat.Text);
        }
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, ParseResult parse, Host host, CancellationToken cancellation)
    {
        // Help, version and completion answer whatever else is on the line.
        var answersAnyLine = parse.Action is HelpWithExamplesAction or VersionAction || (arguments.Count > 0 && IsCompletion(arguments[0]));
        if (!answersAnyLine && UsageErrors.In(arguments, parse) is { } error) throw error;
        // Signals are the process's business: it hands in the token.
        var invocation = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = host.Out,
            Error = host.Error,
        };
        return await parse.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
    }

    /// <summary>A completion script asks with <c>[suggest]</c> or <c>[suggest:COLUMN]</c> in front.</summary>
    private static bool IsCompletion(string word) =>
        word == "[suggest]" || (word.StartsWith("[suggest:", StringComparison.Ordinal) && word.EndsWith(']') && word[9..^1].All(char.IsAsciiDigit));

    private static void KeepWhatWasSaid(Host host)
    {
        try
        {
            host.Out.Flush();
        }
        catch (Exception error) when (error is CodeGuruException or IOException or InvalidOperationException)
        {
            // The error that is being reported matters more; and a write that is still under way writes it.
        }
    }

    private static CodeGuruException Unforeseen(Exception error) => new(
        ExitCode.Internal, "Internal error", $"Something went wrong that should not: {error.GetType().Name}: {error.Message}",
        "Please report it with the command that you typed.", error);
}
