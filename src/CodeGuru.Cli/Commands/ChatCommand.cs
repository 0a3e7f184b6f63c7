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
            ChatProgram.RunAsync(context, parse, parse.GetResult(resume) is { Implicit: false } ? parse.GetValue(resume) ?? "" : null, cancellation));
        return command;
    }
}
