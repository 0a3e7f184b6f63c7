using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using CodeGuru.Cli.Chat.Commands;
using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.Chat.Terminals;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Engine.Conversations;
using Spectre.Console;

namespace CodeGuru.Cli.Chat;

/// <summary>Sets a conversation up and holds it.</summary>
internal static class ChatProgram
{
    /// <param name="context">What every command is given.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="resume">The conversation to go on with; empty for the last one, null for a new one.</param>
    public static async Task<int> RunAsync(CommandContext context, ParseResult parse, string? resume, CancellationToken cancellation)
    {
        var time = TimeProvider.System;
        using var interrupts = context.Host.TakeInterrupts();
        using var screen = OpenScreen(context, parse, time);
        var folder = context.Surroundings.DataFolder;
        var log = new ConversationLog(() => ConversationStorage.Open(folder, time), context.Host.WorkingFolder, time);
        using var session = new ChatSession(context, screen, new ChatModels(context, parse), log);
        Greet(session, folder);
        if (resume is not null) ConversationCommands.Resume(session, resume);
        return (int)await new ChatLoop(session, new InputHistory(HistoryFile(folder, context.Host.WorkingFolder))).RunAsync(cancellation).ConfigureAwait(false);
    }

    private static IChatScreen OpenScreen(CommandContext context, ParseResult parse, TimeProvider time)
    {
        var host = context.Host;
        var choice = parse.GetValue(context.Options.Theme);
        if (host is not { Terminal: { IsInput: true, IsOutput: true }, TakeTerminal: { } take } || context.Style(parse).IsPlain || choice == ThemeName.None) return new PlainChatScreen(host);
        var colours = TerminalMarkdown.Colours(host);
        var theme = new ChatTheme(choice, colours, host.Variable("COLORFGBG"), time);
        var capabilities = new AnsiCapabilities { Ansi = true, Links = TerminalMarkdown.HasLinks(host), ColorSystem = colours };
        RenderOptions Look(int columns) => new() { Width = columns, Theme = theme.Current, Highlighter = context.Highlighter, Links = capabilities.Links };
        var terminal = take();
        var screen = new TerminalChatScreen(terminal, capabilities, Look, host.Variable, theme.Take, parse.GetValue(context.Options.Verbose), time);
        // The console of the Linux kernel would print the question.
        if (choice == ThemeName.Auto && host.Variable("TERM") != "linux") terminal.Write(TerminalSequences.AskBackground);
        return screen;
    }

    private static void Greet(ChatSession session, string? folder)
    {
        if (!session.Context.Host.Terminal.IsInput) return;
        session.Screen.Note($"CodeGuru, {session.Context.Handbook.Count} lessons at hand. /help shows what can be done, Ctrl-D leaves.");
        if (session.Models.IsAnythingConfigured || !FirstRun.IsFirst(folder)) return;
        session.Screen.Say("""
            - Works now, without anything else: the handbook's lessons, with examples that were run. Try `hints`.
            - Any question, free of charge: get a key at console.groq.com/keys and run `codeguru config set groq.key`.
            - Any question, on this machine: install Ollama (ollama.com), then `ollama pull qwen2.5-coder`.
            """);
    }

    /// <summary>One file a project: the folder that holds the repository, else the working folder.</summary>
    private static string? HistoryFile(string? folder, string workingFolder)
    {
        if (folder is null) return null;
        var project = workingFolder;
        for (var at = new DirectoryInfo(workingFolder); at is not null; at = at.Parent)
        {
            if (!Path.Exists(Path.Combine(at.FullName, ".git"))) continue;
            project = at.FullName;
            break;
        }

        return Path.Combine(folder, "history", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
    }
}
