using System.Runtime.CompilerServices;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Learning;

namespace CodeGuru.Cli.Commands;

/// <summary>Remembers which lessons were read.</summary>
internal static class ReadingLog
{
    /// <summary>The lessons read so far; none where nothing was ever kept.</summary>
    public static IReadOnlySet<string> Read(CommandContext context)
    {
        var folder = context.Surroundings.DataFolder;
        if (!LearningStorage.Exists(folder)) return new HashSet<string>();
        using var store = LearningStorage.Open(folder, TimeProvider.System);
        return store.ReadLessons;
    }

    /// <summary>The events as they are; where they told a lesson to its end, it counts as read.</summary>
    public static async IAsyncEnumerable<MentorEvent> FollowAsync(
        CommandContext context, IAsyncEnumerable<MentorEvent> events, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var step in events.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return step;
            if (step is MentorEvent.Completed { Answer: { Covered: true, Source: { Kind: SourceKind.Handbook, Lessons: [var lesson] } } }) MarkRead(context, lesson);
        }
    }

    private static void MarkRead(CommandContext context, string lesson)
    {
        try
        {
            using var store = LearningStorage.Open(context.Surroundings.DataFolder, TimeProvider.System);
            store.MarkRead(lesson);
        }
        catch (Exception error) when (error is Microsoft.Data.Sqlite.SqliteException)
        {
            // The lesson was shown; that it counts as unread is all there is to it.
        }
    }
}
