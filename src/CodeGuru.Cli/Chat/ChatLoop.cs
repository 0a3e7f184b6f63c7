using CodeGuru.Cli.Chat.Commands;
using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Core;

namespace CodeGuru.Cli.Chat;

/// <summary>Reads, answers, reads again.</summary>
internal sealed class ChatLoop(ChatSession session, InputHistory history)
{
    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        var completer = new ChatCompleter(session);
        var interruptedBefore = false;
        while (!session.IsOver)
        {
            var draft = session.Draft;
            session.Draft = "";
            var entry = await session.Screen.ReadAsync(new EditorContext(history, completer.Complete), draft, cancellation).ConfigureAwait(false);
            switch (entry)
            {
                case Entry.End:
                    return ExitCode.Done;
                case Entry.Interrupted { WasEmpty: true } when interruptedBefore:
                    return ExitCode.Done;
                case Entry.Interrupted interrupted:
                    interruptedBefore = interrupted.WasEmpty;
                    if (interrupted.WasEmpty) session.Screen.Note("Press Ctrl-C again, or Ctrl-D, to leave.");
                    break;
                case Entry.Submitted { Text: var text }:
                    interruptedBefore = false;
                    if (string.IsNullOrWhiteSpace(text)) break;
                    history.Add(text);
                    await TakeAsync(text, cancellation).ConfigureAwait(false);
                    break;
            }
        }

        return ExitCode.Done;
    }

    private async Task TakeAsync(string text, CancellationToken cancellation)
    {
        try
        {
            if (SlashCommandLine.Read(text) is { } line)
            {
                if (SlashCommandCatalog.Find(line.Name) is { } command) await command.RunAsync(session, line.Argument, cancellation).ConfigureAwait(false);
                else session.Screen.Note(UnknownCommand(line.Name));
                return;
            }

            await AskAsync(text.Trim(), cancellation).ConfigureAwait(false);
        }
        catch (CodeGuruException error)
        {
            session.Screen.ShowError(error);
        }
    }

    private async Task AskAsync(string text, CancellationToken cancellation)
    {
        if (text.Length <= 2 && int.TryParse(text, out var number) && number >= 1 && number <= session.Ideas.Count) text = session.Ideas[number - 1];
        if (session.Context.Handbook.Find(text) is not null)
        {
            await session.TellLessonAsync(text, cancellation).ConfigureAwait(false);
            return;
        }

        var attachments = session.Attachments.Concat(await MentionedFiles.InAsync(text, session, cancellation).ConfigureAwait(false)).ToList();
        session.Attachments.Clear();
        await session.AskAsync(text, attachments, cancellation).ConfigureAwait(false);
    }

    private static string UnknownCommand(string name) =>
        Nearest.To(name, SlashCommandCatalog.All.Select(each => each.Name)) is { } nearest
            ? $"There is no command /{name}. Did you mean /{nearest}? Nothing was sent."
            : $"There is no command /{name}. /help lists them. Nothing was sent.";
}
