using CodeGuru.Core;

namespace CodeGuru.Engine.Configuration;

/// <summary>Says what is wrong with a configuration, where, and what was probably meant.</summary>
internal static class ConfigurationErrors
{
    private const int LongestQuote = 60;

    private const string Title = "Bad configuration";

    public static CodeGuruException BadValue(ConfigurationKey key, string text, Origin origin)
    {
        // A key that was mangled while pasting is still mostly a key.
        var quote = key.Kind.IsSecret ? "what is there" : $"'{Shorten(text)}'";
        var (exit, title, what) = origin.Layer switch
        {
            Layer.Flag => (ExitCode.Usage, "Usage", $"{origin}: {quote} is not {key.Kind.Expected}."),
            Layer.Environment => (ExitCode.BadConfiguration, Title, $"{origin} (sets {key.Name}): {quote} is not {key.Kind.Expected}."),
            Layer.DotEnv => (ExitCode.BadConfiguration, Title, $"{origin.File}:{origin.Line}: {origin.Name} (sets {key.Name}): {quote} is not {key.Kind.Expected}."),
            _ => (ExitCode.BadConfiguration, Title, $"{origin}: {key.Name}: {quote} is not {key.Kind.Expected}."),
        };
        var hint = key.Kind switch
        {
            ValueKind.Provider => Nearest(text, ValueKind.Provider.Names) is { } near ? $"Did you mean '{near}'?" : null,
            ValueKind.Choice choice => Nearest(text, choice.Words) is { } near ? $"Did you mean '{near}'?" : null,
            _ => null,
        };
        return new CodeGuruException(exit, title, what, hint ?? (origin.Layer == Layer.Flag ? null : "Correct it or remove it."));
    }

    public static CodeGuruException UnknownKey(string name, string file, int line) => new(ExitCode.BadConfiguration, Title,
        $"{file}:{line}: unknown key '{Shorten(name)}'.",
        ConfigurationKeys.Nearest(name) is { } nearest ? $"Did you mean '{nearest}'?" : "'codeguru config get' lists all keys.");

    public static CodeGuruException BadFile(string file, int line, string what) => new(ExitCode.BadConfiguration, Title,
        line > 0 ? $"{file}:{line}: {what}" : $"{file}: {what}", "Correct the file or move it away.");

    private static string? Nearest(string text, IEnumerable<string> words)
    {
        var limit = Math.Max(1, text.Length / 3);
        return words.Select(word => (word, Distance: Core.Text.EditDistance.Between(text, word, limit)))
            .Where(pair => pair.Distance <= limit).OrderBy(pair => pair.Distance).Select(pair => pair.word).FirstOrDefault();
    }

    /// <summary>A file of somebody else's must not write to the terminal: control characters are shown as blanks.</summary>
    private static string Shorten(string text)
    {
        var shown = string.Concat(text.Take(LongestQuote).Select(letter => char.IsControl(letter) ? ' ' : letter));
        return text.Length > LongestQuote ? shown + "..." : shown;
    }
}
