using System.Text;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary><c>/help</c>.</summary>
internal static class HelpCommand
{
    public static void Run(ChatSession session)
    {
        var text = new StringBuilder("Ask anything about programming. Follow-ups need not repeat the topic: *show me an example*, *go deeper*, *what are the pitfalls?*, *and in JavaScript?*\n\n");
        foreach (var command in SlashCommandCatalog.All)
            text.Append($"- `/{command.Name}{(command.Argument.Length > 0 ? " " + command.Argument : "")}` — {command.Summary}\n");
        text.Append("\nName a file with an at sign, `@app.py`, to give it along.\n\n");
        text.Append("**Keys:** Enter sends · Alt-Enter, Ctrl-J or a trailing `\\` starts a new line · Tab completes · Up and Ctrl-R look into the history · Ctrl-X Ctrl-E opens `$EDITOR` · Ctrl-C stops an answer · Ctrl-D leaves.\n");
        session.Screen.Say(text.ToString());
    }
}
