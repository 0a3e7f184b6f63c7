using System.Globalization;
using System.Text;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Learning;

namespace CodeGuru.Cli.Commands;

/// <summary>A list of lessons as Markdown.</summary>
internal static class LessonList
{
    /// <summary>By track, in the order in which they are best read, with what is read and what comes next.</summary>
    public static string ByTrack(IReadOnlyList<LessonSummary> lessons, LearningPath path, IReadOnlySet<string> read)
    {
        var order = path.Order.Index().ToDictionary(item => item.Item, item => item.Index);
        var text = new StringBuilder();
        foreach (var track in lessons.GroupBy(lesson => lesson.Track))
        {
            var known = track.Count(lesson => read.Contains(lesson.Slug));
            text.Append("## ").Append(track.Key);
            if (known > 0) text.Append(CultureInfo.InvariantCulture, $": {known} of {track.Count()} read");
            text.Append("\n\n");
            Append(text, track.OrderBy(lesson => order[lesson.Slug]), read);
            if (known > 0 && path.Next(track.Key, read) is { } next) text.Append("Next: `codeguru lessons show ").Append(next).Append("`\n\n");
        }

        return text.Append(End).ToString();
    }

    /// <summary>In the order of the list.</summary>
    public static string Ranked(IReadOnlyList<LessonSummary> lessons, IReadOnlySet<string> read)
    {
        var text = new StringBuilder();
        Append(text, lessons, read);
        return text.Append(End).ToString();
    }

    private const string End = "Read one with `codeguru lessons show SLUG`; `codeguru quiz SLUG` asks what you remember of it.\n";

    private static void Append(StringBuilder text, IEnumerable<LessonSummary> lessons, IReadOnlySet<string> read)
    {
        foreach (var lesson in lessons) text.Append("- ").Append(read.Contains(lesson.Slug) ? "✓ " : "").Append("**").Append(lesson.Slug).Append("** — ").Append(lesson.Summary).Append('\n');
        text.Append('\n');
    }
}
