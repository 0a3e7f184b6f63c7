using System.Text;
using CodeGuru.Core.Handbook;

namespace CodeGuru.Cli.Commands;

/// <summary>A list of lessons as Markdown.</summary>
internal static class LessonList
{
    /// <param name="lessons">What to list, in that order.</param>
    /// <param name="byTrack">Under a heading for each track, rather than in the order of the list.</param>
    public static string Markdown(IReadOnlyList<LessonSummary> lessons, bool byTrack)
    {
        var text = new StringBuilder();
        if (byTrack)
        {
            foreach (var track in lessons.GroupBy(lesson => lesson.Track))
            {
                text.Append("## ").Append(track.Key).Append("\n\n");
                Append(text, track);
            }
        }
        else
        {
            Append(text, lessons);
        }

        return text.Append("Read one with `codeguru lessons show SLUG`.\n").ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<LessonSummary> lessons)
    {
        foreach (var lesson in lessons) text.Append("- **").Append(lesson.Slug).Append("** — ").Append(lesson.Summary).Append('\n');
        text.Append('\n');
    }
}
