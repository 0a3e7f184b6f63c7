using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Learning;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru lessons</c>: what the handbook holds, and a lesson in full.</summary>
internal static class LessonsCommand
{
    public static Command Create(CommandContext context)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore, Description = "List only lessons about these words." };
        var command = new Command("lessons", "List the handbook's lessons, or show one.") { words, Show(context) };
        command.SetAction((parse, _) => Task.FromResult(List(context, parse, string.Join(' ', parse.GetValue(words) ?? []))));
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var slug = new Argument<string>("SLUG") { HelpName = "SLUG", Description = "The lesson's name: python/asyncio." };
        slug.CompletionSources.Add(_ => context.Handbook.Summaries.Select(lesson => new System.CommandLine.Completions.CompletionItem(lesson.Slug)));
        var depth = DepthOption.Create();
        var show = new Command("show", "Show a lesson.") { slug, depth };
        show.SetAction((parse, cancellation) =>
        {
            var style = context.Style(parse);
            var events = context.Mentor.ShowLessonAsync(parse.GetValue(slug)!, parse.GetValue(depth) ?? Depth.All, cancellation);
            // A program that takes the lesson as JSON reads none.
            return AnswerViews.ShowAsync(style, style.IsJson ? events : ReadingLog.FollowAsync(context, events, cancellation));
        });
        return show;
    }

    private static int List(CommandContext context, ParseResult parse, string words)
    {
        var lessons = LessonFilter.Matching(context.Handbook, words);
        if (lessons.Count == 0)
            throw new CodeGuruException(ExitCode.NotFound, "No such lesson", $"The handbook has no lesson about {UsageErrors.Quote(words)}.", "See 'codeguru lessons' for all.");
        var read = ReadingLog.Read(context);
        var style = context.Style(parse);
        if (style.IsJson)
            JsonOutput.Write(context.Host.Out, LessonsDocument.Of(lessons, read), CodeGuruJson.Default.LessonsDocument, indented: style.Format == OutputFormat.Json);
        else
            style.WriteMarkdown(IsTrack(lessons, words) ? LessonList.ByTrack(lessons, Path(context), read) : LessonList.Ranked(lessons, read));
        return (int)ExitCode.Done;
    }

    private static bool IsTrack(IReadOnlyList<LessonSummary> lessons, string words) =>
        words.Length == 0 || lessons.All(lesson => lesson.Track.Equals(words.Trim(), StringComparison.OrdinalIgnoreCase));

    private static LearningPath Path(CommandContext context) => new(context.Handbook.Summaries.Select(lesson => context.Handbook.Find(lesson.Slug)!));
}
