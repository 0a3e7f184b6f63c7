namespace CodeGuru.Cli.Chat.Commands;

/// <summary>A line that is a command.</summary>
internal sealed record SlashCommandLine(string Name, string Argument)
{
    /// <summary>Words that are a command by themselves, where the line holds nothing else.</summary>
    private static readonly HashSet<string> BareWords = ["hints", "export", "clear", "exit", "quit", "q", "help"];

    /// <summary>Null where the text is a question.</summary>
    public static SlashCommandLine? Read(string text)
    {
        var line = text.Trim();
        if (line.Contains('\n', StringComparison.Ordinal)) return null;
        if (line.StartsWith('/'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var name = space < 0 ? line[1..] : line[1..space];
            // A path is no command: "/etc/hosts has what?"
            return name.Contains('/', StringComparison.Ordinal) ? null : new SlashCommandLine(name.ToLowerInvariant(), space < 0 ? "" : line[(space + 1)..].Trim());
        }

        if (BareWords.Contains(line.ToLowerInvariant())) return new SlashCommandLine(line.ToLowerInvariant(), "");
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["export", var file] && (file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            ? new SlashCommandLine("export", file)
            : null;
    }
}
