using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Core;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary>All commands of the conversation, in the order of the help.</summary>
internal static class SlashCommandCatalog
{
    public static IReadOnlyList<SlashCommand> All { get; } =
    [
        SlashCommand.Of("help", "", "what can be said here", HelpCommand.Run) with { Aliases = ["?"] },
        SlashCommand.Of("hints", "", "five ideas what to ask", HintsCommand.Run),
        SlashCommand.Of("retry", "", "ask the last question again", TurnCommands.RetryAsync),
        SlashCommand.Of("edit", "", "change the last question and ask it anew", TurnCommands.Edit),
        SlashCommand.Of("undo", "", "take the last question and its answer back", TurnCommands.Undo),
        SlashCommand.Of("copy", "[n]", "copy the answer, or its nth code block", CodeCommands.CopyAsync),
        SlashCommand.Of("save", "n FILE", "save the nth code block to a file", CodeCommands.SaveAsync),
        SlashCommand.Of("run", "[n]", "execute the nth code block, isolated", RunCommand.RunAsync),
        SlashCommand.Of("sources", "", "what the answer rests on", SourcesCommand.Run),
        SlashCommand.Of("attach", "FILE", "give a file along with the next question", SettingCommands.AttachAsync) with { Complete = (session, typed) => ChatCompleter.Files(session, typed.TrimStart('@')) },
        SlashCommand.Of("level", "[beginner|intermediate|expert]", "who asks", SettingCommands.Level) with { Complete = (_, _) => Names<Level>() },
        SlashCommand.Of("depth", "[simple|detailed|deep|all]", "how far answers go", SettingCommands.Depth) with { Complete = (_, _) => Names<Depth>() },
        SlashCommand.Of("provider", "[NAME]", "who answers first", SettingCommands.Provider) with { Complete = (_, _) => [.. ProviderCatalog.All.Select(row => new CompletionItem(row.Id, row.Name)), new CompletionItem(ProviderCatalog.Handbook, "no model at all")] },
        SlashCommand.Of("model", "[NAME]", "which model", SettingCommands.ModelAsync) with { Complete = (session, _) => session.Models.Known.Select(model => new CompletionItem(model)) },
        SlashCommand.Of("tokens", "", "how much of the conversation a model is given", SettingCommands.Tokens),
        SlashCommand.Of("export", "[name.md] [html] [--force]", "write the conversation to a file", ConversationCommands.Export),
        SlashCommand.Of("conversations", "[WORDS]", "earlier conversations, or those about these words", ConversationCommands.List),
        SlashCommand.Of("resume", "[NUMBER]", "go on with an earlier one", ConversationCommands.Resume) with { Complete = ConversationCommands.Completions },
        SlashCommand.Of("title", "[TEXT]", "name this conversation", ConversationCommands.Title),
        SlashCommand.Of("clear", "", "begin a new conversation", ConversationCommands.Clear) with { Aliases = ["new"] },
        SlashCommand.Of("exit", "", "leave", ConversationCommands.Exit) with { Aliases = ["quit", "q"] },
    ];

    public static SlashCommand? Find(string name) => All.FirstOrDefault(command => command.Name == name || command.Aliases.Contains(name));

    private static IEnumerable<CompletionItem> Names<TEnum>() where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => new CompletionItem(name.ToLowerInvariant()));
}
