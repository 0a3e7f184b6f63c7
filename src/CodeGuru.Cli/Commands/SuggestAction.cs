using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CodeGuru.Cli.Commands;

/// <summary>
/// Answers a completion script that asks <c>codeguru [suggest:COLUMN] LINE</c>: a line each for what could stand at that column. Nothing is
/// written where a file's name is wanted, or where the line makes no sense.
/// </summary>
internal sealed class SuggestAction(SuggestDirective directive) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        foreach (var word in Suggest(parseResult.RootCommandResult.Command, line[..Math.Min(Column(parseResult) ?? line.Length, line.Length)]))
            parseResult.InvocationConfiguration.Output.WriteLine(word);
        return 0;
    }

    private int? Column(ParseResult parse) =>
        parse.GetResult(directive) is { Values: [var column, ..] } && int.TryParse(column, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static IEnumerable<string> Suggest(Command root, string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        var assigned = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=', StringComparison.Ordinal) : -1;
        if (assigned < 0) return Fitting([.. Completions(root, line)], word);
        // Bash takes what stands behind '=' for a word of its own, the other shells do not: each finds the form that goes on with its own.
        var name = word[..(assigned + 1)];
        var values = Fitting([.. Completions(root, line[..^word.Length] + name[..^1] + " " + word[(assigned + 1)..])], word[(assigned + 1)..]);
        return values.SelectMany(value => new[] { value, name + value });
    }

    /// <summary>Options only where one is begun, or where there is nothing else.</summary>
    private static IReadOnlyList<string> Fitting(IReadOnlyList<string> all, string word)
    {
        if (word.StartsWith('-')) return all;
        var words = all.Where(each => !each.StartsWith('-')).ToList();
        return words.Count > 0 ? words : all;
    }

    private static IEnumerable<string> Completions(Command root, string line)
    {
        try
        {
            return root.Parse(line, new ParserConfiguration { ResponseFileTokenReplacer = null }).GetCompletions(line.Length).Select(item => item.InsertText ?? item.Label)
                .Where(name => !name.StartsWith('/')).Distinct(); // "/?" and "/h" are help for those who are used to them.
        }
        catch (InvalidOperationException)
        {
            // The parser's own, where an option without suggestions waits for its value: a file's name is wanted.
            return [];
        }
    }
}
