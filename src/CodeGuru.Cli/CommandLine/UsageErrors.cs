using System.CommandLine;
using System.CommandLine.Parsing;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;

namespace CodeGuru.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    private const int LongestQuote = 60;

    /// <summary>The first mistake of the command line, or null.</summary>
    public static CodeGuruException? In(IReadOnlyList<string> arguments, ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        if (UnknownOption(parse) is { } option) return OfOption(option, command);
        // The parser takes a word in brackets for an instruction to itself.
        if (arguments.Count > 0 && arguments[0].StartsWith('[')) return OfCommand(arguments[0], arguments.Count > 1, command);
        if (parse.UnmatchedTokens is [var word, ..])
            return command is RootCommand ? OfCommand(word, arguments.Count > 1, command) : OfWord(word, command);
        if (parse.Errors.Count == 0 && FormatOfAnother(command, parse.GetValue<OutputFormat>("--format")) is { } other) return other;
        return parse.Errors is [var error, ..] ? Usage(error.Message, SeeHelp(command)) : null;
    }

    /// <summary>A format that only another command writes.</summary>
    private static CodeGuruException? FormatOfAnother(Command command, OutputFormat format)
    {
        (string What, string Name)? only = format switch
        {
            OutputFormat.Mermaid => ("diagrams are written as Mermaid", "diagram"),
            OutputFormat.Html => ("explained code is written as HTML", "explain"),
            OutputFormat.Sarif => ("reviews are written as SARIF", "review"),
            _ => null,
        };
        return only is var (what, name) && command.Name != name ? Usage($"Only {what}.", $"See 'codeguru {name} --help'.") : null;
    }

    public static CodeGuruException Usage(string detail, string? hint) => new(ExitCode.Usage, "Usage", detail, hint);

    /// <summary>What was typed, short enough to be repeated in a message.</summary>
    public static string Quote(string word) => word.Length <= LongestQuote ? $"'{word}'" : $"'{word.AsSpan(0, LongestQuote)}…'";

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
        var known = command.Options.Concat(Above(command).SelectMany(each => each.Options).Where(each => each.Recursive))
            .Where(each => !each.Hidden).SelectMany(each => each.Aliases.Append(each.Name));
        // Every letter is near every other letter.
        var nearest = name.StartsWith("--", StringComparison.Ordinal) ? Nearest.To(name, known) : null;
        return Usage($"Unknown option {Quote(name)}.", nearest is null ? SeeHelp(command) : $"Did you mean '{nearest}'?");
    }

    private static CodeGuruException OfCommand(string word, bool more, Command root)
    {
        if (word.Any(char.IsWhiteSpace)) return Usage("A question is asked with the command 'ask'.", $"codeguru ask \"{(word.Length <= LongestQuote ? word : "...")}\"");
        if (Nearest.To(word, root.Subcommands.Where(each => !each.Hidden).Select(each => each.Name)) is { } nearest)
            return Usage($"Unknown command {Quote(word)}.", $"Did you mean 'codeguru {nearest}'?");
        return Usage($"Unknown command {Quote(word)}.", more ? "A question is asked with 'codeguru ask ...'; see 'codeguru --help'." : SeeHelp(root));
    }

    private static CodeGuruException OfWord(string word, Command command)
    {
        var nearest = Nearest.To(word, command.Subcommands.Select(each => each.Name));
        return Usage($"'{Path(command)}' does not take {Quote(word)}.", nearest is null ? SeeHelp(command) : $"Did you mean '{Path(command)} {nearest}'?");
    }

    private static string SeeHelp(Command command) => $"See '{Path(command)} --help'.";

    /// <summary>The command with those that it belongs to, as it is typed.</summary>
    private static string Path(Command command) =>
        string.Join(' ', Above(command).Prepend(command).TakeWhile(each => each is not RootCommand).Reverse().Select(each => each.Name).Prepend("codeguru"));

    private static IEnumerable<Command> Above(Command command) => command.Parents.OfType<Command>().SelectMany(parent => Above(parent).Prepend(parent));
}
