using System.Globalization;
using CodeGuru.Cli.Chat.Editing;
using CodeGuru.Cli.Chat.Exporting;
using CodeGuru.Core;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary>Commands about this conversation and the others.</summary>
internal static class ConversationCommands
{
    private const int Listed = 20;

    public static void Export(ChatSession session, string argument)
    {
        if (session.Log.Messages.Count == 0)
        {
            session.Screen.Note("There is nothing to export yet.");
            return;
        }

        var conversation = new Conversation(session.Log.Id ?? 0, session.Log.Title, session.Log.Messages);
        var path = ExportFile.Write(conversation, session.Context.Host, session.Context.Highlighter, ExportRequest.Read(argument));
        session.Screen.Note($"Exported to {path}");
    }

    public static void List(ChatSession session, string argument)
    {
        var found = Others(session, argument, Listed).ToList();
        session.TellTrouble();
        if (found.Count == 0)
        {
            session.Screen.Note(argument.Length > 0 ? $"No conversation about '{argument}'." : "There are no earlier conversations.");
            return;
        }

        session.Screen.Say(ConversationTable.Markdown(found) + "\n`/resume NUMBER` goes on with one.\n");
    }

    public static void Resume(ChatSession session, string argument)
    {
        var id = argument.Length == 0 ? Others(session, "", 1).FirstOrDefault()?.Id : Number(argument);
        var conversation = id is { } number ? session.Log.Store.Find(number) : null;
        session.TellTrouble();
        if (conversation is null) throw new CodeGuruException(ExitCode.NotFound, "No such conversation", argument.Length == 0 ? "There is no earlier conversation." : $"There is no conversation {argument}.", "/conversations lists them.");
        session.Log.Continue(conversation);
        session.Screen.Note($"{conversation.Title} ({conversation.Messages.Count} messages)");
        session.ShowLastExchange();
    }

    public static void Title(ChatSession session, string argument)
    {
        if (argument.Length > 0) session.Log.Rename(argument);
        session.Screen.Note(session.Log.Title.Length == 0 ? "The first question will be the title." : $"Title: {session.Log.Title}");
    }

    public static void Clear(ChatSession session)
    {
        session.Log.Clear();
        session.Attachments.Clear();
        session.Screen.Clear();
        session.Screen.Note("A new conversation. The one before is kept: /resume goes back to it.");
    }

    public static void Exit(ChatSession session)
    {
        session.IsOver = true;
    }

    public static IEnumerable<CompletionItem> Completions(ChatSession session, string typed) =>
        Others(session, "", 50).Where(each => each.Id.ToString(CultureInfo.InvariantCulture).StartsWith(typed, StringComparison.Ordinal)).Select(each => new CompletionItem(each.Id.ToString(CultureInfo.InvariantCulture), each.Title));

    private static IEnumerable<ConversationSummary> Others(ChatSession session, string words, int limit) =>
        (words.Length > 0 ? session.Log.Store.Search(words, limit + 1) : session.Log.Store.List(limit + 1)).Where(each => each.Id != session.Log.Id).Take(limit);

    private static long? Number(string text) => long.TryParse(text.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
