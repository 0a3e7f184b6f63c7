namespace CodeGuru.Cli.Chat.Commands;

/// <summary>Commands about the last question.</summary>
internal static class TurnCommands
{
    public static async Task RetryAsync(ChatSession session, CancellationToken cancellation)
    {
        if (session.Log.TakeBack() is not { } question) session.Screen.Note("There is no question yet.");
        else await session.AskAsync(question.Content, question.Attachments, cancellation, anew: true).ConfigureAwait(false);
    }

    public static void Edit(ChatSession session)
    {
        if (session.Log.TakeBack() is not { } question)
        {
            session.Screen.Note("There is no question yet.");
            return;
        }

        session.Draft = question.Content;
        // Files named in the question are read again with it.
        session.Attachments.AddRange(question.Attachments.Where(file => !question.Content.Contains("@" + file.Path, StringComparison.Ordinal)));
    }

    public static void Undo(ChatSession session)
    {
        session.Screen.Note(session.Log.TakeBack() is { } question ? $"Taken back: {CodeGuru.Engine.Conversations.ConversationTitle.From(question.Content)}" : "There is no question yet.");
    }
}
