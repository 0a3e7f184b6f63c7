using System.CommandLine;
using System.CommandLine.Parsing;

namespace CodeGuru.Cli.CommandLine;

/// <summary>Reads an option whose value is one of a few words, the names of an enumeration in lower case.</summary>
internal static class Choice
{
    /// <summary>An option that has a value even when it is not given: the enumeration's first.</summary>
    public static Option<T> Option<T>(string name, string description) where T : struct, Enum =>
        WithWords<T, Option<T>>(new Option<T>(name) { Description = description, CustomParser = result => Parse<T>(result) ?? default });

    /// <summary>An option that may be left out.</summary>
    public static Option<T?> Optional<T>(string name, string description, params string[] aliases) where T : struct, Enum =>
        WithWords<T, Option<T?>>(new Option<T?>(name, aliases) { Description = description, CustomParser = Parse<T> });

    private static TOption WithWords<T, TOption>(TOption option) where T : struct, Enum where TOption : Option
    {
        option.HelpName = option.Name.TrimStart('-').ToUpperInvariant();
        option.CompletionSources.Clear();
        option.CompletionSources.Add(Names<T>());
        return option;
    }

    private static string[] Names<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

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
