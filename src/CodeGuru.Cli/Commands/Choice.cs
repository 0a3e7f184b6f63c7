using System.CommandLine.Parsing;

namespace CodeGuru.Cli.Commands;

/// <summary>Reads an option whose value is one of a few words, the names of an enumeration in lower case.</summary>
internal static class Choice
{
    public static Func<ArgumentResult, T> Parser<T>() where T : struct, Enum => result => Parse<T>(result) ?? default;

    public static Func<ArgumentResult, T?> OptionalParser<T>() where T : struct, Enum => Parse<T>;

    public static string[] Names<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private static T? Parse<T>(ArgumentResult result) where T : struct, Enum
    {
        var word = result.Tokens[^1].Value;
        if (word.All(char.IsAsciiLetter) && Enum.TryParse<T>(word, ignoreCase: true, out var value)) return value;
        var names = Names<T>();
        var nearest = Nearest.To(word, names) is { } name ? $" Did you mean '{name}'?" : "";
        result.AddError($"'{word}' is not a value of {((OptionResult)result.Parent!).Option.Name}: {string.Join(", ", names)}.{nearest}");
        return null;
    }
}
