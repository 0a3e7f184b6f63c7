using System.Text;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary><c>/sources</c>: the lessons behind the last answer, and what they rest on.</summary>
internal static class SourcesCommand
{
    public static void Run(ChatSession session)
    {
        var lessons = session.Topic.Select(session.Context.Handbook.Find).OfType<Core.Handbook.Lesson>().ToList();
        if (lessons.Count == 0)
        {
            session.Screen.Note(session.Log.LastAnswer?.Source is { } source ? $"No lesson stands behind the last answer. {source.Trim('*')}" : "There is no answer yet.");
            return;
        }

        var text = new StringBuilder();
        foreach (var lesson in lessons)
        {
            text.Append($"**{lesson.Title}** (`{lesson.Slug}`)\n\n");
            foreach (var source in lesson.Sources) text.Append($"- {source.Supports}: <{source.Url}>\n");
            text.Append('\n');
        }

        session.Screen.Say(text.ToString());
    }
}
