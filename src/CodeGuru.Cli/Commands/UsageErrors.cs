using System.CommandLine;
using System.CommandLine.Parsing;
using CodeGuru.Core;

namespace CodeGuru.Cli.Commands;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>The first mistake of the command line, or null.</summary>
    public static CodeGuruException? In(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        if (UnknownOption(parse) is { } option) return OfOption(option, command);
        if (parse.UnmatchedTokens is [var word, ..]) return command is RootCommand ? OfCommand(word, command) : OfWord(word, command);
        return parse.Errors is [var error, ..] ? Usage(error.Message, SeeHelp(command)) : null;
    }

    public static CodeGuruException Usage(string detail, string? hint) => new(ExitCode.Usage, "Usage", detail, hint);

    /// <summary>
    /// A word that looks like an option, stands before any double dash, and is none: an argument that takes any word would swallow it.
    /// </summary>
    private static string? UnknownOption(ParseResult parse) => parse.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument)
        .Select(token => token.Value)
        .FirstOrDefault(LooksLikeOption);

    private static bool LooksLikeOption(string word) =>
        word.Length > 1 && word[0] == '-' && !word.Any(char.IsWhiteSpace) && word.TrimStart('-') is [var first, ..] && char.IsAsciiLetter(first);

    private static CodeGuruException OfOption(string option, Command command)
    {
        var name = option.Split('=')[0];
        var known = AndAbove(command).SelectMany(each => each.Options).Where(each => !each.Hidden).SelectMany(each => each.Aliases.Append(each.Name));
        return Usage($"Unknown option '{name}'.", Nearest.To(name, known) is { } nearest ? $"Did you mean '{nearest}'?" : SeeHelp(command));
    }

    private static CodeGuruException OfCommand(string word, Command root)
    {
        if (word.Any(char.IsWhiteSpace)) return Usage("A question is asked with the command 'ask'.", $"codeguru ask \"{word}\"");
        var nearest = Nearest.To(word, root.Subcommands.Where(each => !each.Hidden).Select(each => each.Name));
        return Usage($"Unknown command '{word}'.", nearest is null ? SeeHelp(root) : $"Did you mean 'codeguru {nearest}'?");
    }

    private static CodeGuruException OfWord(string word, Command command)
    {
        var nearest = Nearest.To(word, command.Subcommands.Select(each => each.Name));
        return Usage($"'codeguru {command.Name}' does not take '{word}'.", nearest is null ? SeeHelp(command) : $"Did you mean 'codeguru {command.Name} {nearest}'?");
    }

    private static string SeeHelp(Command command) => command is RootCommand ? "See 'codeguru --help'." : $"See 'codeguru {command.Name} --help'.";

    private static IEnumerable<Command> AndAbove(Command command) => command.Parents.OfType<Command>().SelectMany(AndAbove).Prepend(command);
}
