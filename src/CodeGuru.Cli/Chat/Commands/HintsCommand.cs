using System.Text;
using CodeGuru.Core.Handbook;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary><c>hints</c>: five ideas, from lessons that have not been read yet, as varied as the handbook allows.</summary>
internal static class HintsCommand
{
    private const int Ideas = 5;

    public static void Run(ChatSession session)
    {
        session.Ideas = Choose(session, Random.Shared);
        var text = new StringBuilder("Ask, for example:\n\n");
        for (var i = 0; i < session.Ideas.Count; i++) text.Append($"{i + 1}. {session.Ideas[i]}\n");
        session.Screen.Say(text.Append("\nA number asks it.\n").ToString());
    }

    private static List<string> Choose(ChatSession session, Random random)
    {
        var read = session.Log.Store.ReadLessons().Concat(session.Log.Messages.SelectMany(message => message.Lessons)).ToHashSet();
        var lessons = session.Context.Handbook.Summaries.ToArray();
        random.Shuffle(lessons);
        // Unread before read, then a family a time before any family again.
        var rounds = new Dictionary<string, int>();
        return [.. lessons
            .OrderBy(lesson => read.Contains(lesson.Slug))
            .Select(lesson => (lesson, Round: read.Contains(lesson.Slug) ? int.MaxValue : rounds[lesson.Family ?? lesson.Track] = rounds.GetValueOrDefault(lesson.Family ?? lesson.Track) + 1))
            .OrderBy(pair => pair.Round)
            .Take(Ideas)
            .Select(pair => Question(session, pair.lesson, random))];
    }

    private static string Question(ChatSession session, LessonSummary lesson, Random random)
    {
        var questions = session.Context.Handbook.Find(lesson.Slug)!.Questions;
        return questions.Count == 0 ? $"Explain {lesson.Title}" : questions[random.Next(Math.Min(3, questions.Count))];
    }
}
