using System.CommandLine;
using CodeGuru.Cli.Chat;
using CodeGuru.Cli.CommandLine;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru chat</c>: a conversation.</summary>
internal static class ChatCommand
{
    public const string Name = "chat";

    public static Command Create(CommandContext context)
    {
        var resume = new Option<string?>("--resume") { Description = "Go on with an earlier conversation: the last one, or the one of that number.", HelpName = "ID", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, "Talk: ask, follow up, attach files, export.") { resume };
        command.SetAction((parse, cancellation) =>
            RunAsync(context, parse, parse.GetResult(resume) is { Implicit: false } ? parse.GetValue(resume) ?? "" : null, cancellation));
        return command;
    }

    /// <param name="context">What every command is given.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="resume">The conversation to go on with; empty for the last one, null for a new one.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<int> RunAsync(CommandContext context, ParseResult parse, string? resume, CancellationToken cancellation)
    {
        if (context.Host.Terminal.IsInput)
        {
            using var models = context.OpenModels(parse);
            await ModelFetch.OfferAsync(context, parse, models, cancellation).ConfigureAwait(false);
        }

        return await ChatProgram.RunAsync(context, parse, resume, cancellation).ConfigureAwait(false);
    }
}
