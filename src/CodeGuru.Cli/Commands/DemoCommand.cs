using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru demo</c>: a tour of what works with nothing configured. On a terminal it waits for Enter between the stops.</summary>
internal static class DemoCommand
{
    private static readonly Stop[] Stops =
    [
        new("A question, answered by the handbook", "What is a closure?", Depth.Simple),
        new("A comparison", "Explain async/await vs threading in Python with examples", Depth.Simple),
        new("A symptom instead of a name", "why does my list default argument keep old values?", Depth.Simple),
        new("A comparison that no lesson makes: it is put together from two", "asyncio or multiprocessing?", Depth.Simple),
        new("What it does not know, it says", "How do I bake sourdough bread?", Depth.Simple),
    ];

    public static Command Create(CommandContext context)
    {
        var command = new Command("demo", "A two-minute tour; needs no model.");
        command.SetAction((parse, cancellation) => RunAsync(context, parse, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, ParseResult parse, CancellationToken cancellation)
    {
        var output = context.Host.Out;
        for (var i = 0; i < Stops.Length; i++)
        {
            var stop = Stops[i];
            context.Style(parse).WriteMarkdown($"# {i + 1} of {Stops.Length}: {stop.Title}\n\n```text\n$ codeguru ask \"{stop.Question}\" --depth {stop.Depth.ToString().ToLowerInvariant()}\n```\n\n");
            var question = new Question(stop.Question) { Depth = stop.Depth };
            await AnswerViews.ShowAsync(context.Style(parse), context.Mentor.AskAsync(question, cancellation), comments: output).ConfigureAwait(false);
            await output.WriteLineAsync().ConfigureAwait(false);
            await output.FlushAsync(cancellation).ConfigureAwait(false);
            if (i + 1 < Stops.Length && !await WaitForEnterAsync(context, cancellation).ConfigureAwait(false)) break;
        }

        context.Style(parse).WriteMarkdown("That was the tour. Next: `codeguru lessons` lists what the handbook holds, `codeguru check` shows what is set up.\n");
        return (int)ExitCode.Done;
    }

    /// <summary>False when the input has ended.</summary>
    private static async Task<bool> WaitForEnterAsync(CommandContext context, CancellationToken cancellation)
    {
        if (context.Host.Terminal is not { IsInput: true, IsOutput: true }) return true;
        await context.Host.Error.WriteAsync("Enter goes on, Ctrl-C ends. ").ConfigureAwait(false);
        var buffer = new byte[1];
        while (await context.Host.In.ReadAsync(buffer, cancellation).ConfigureAwait(false) > 0)
        {
            if (buffer[0] == (byte)'\n') return true;
        }

        return false;
    }

    private sealed record Stop(string Title, string Question, Depth Depth);
}
