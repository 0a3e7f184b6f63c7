using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Quizzes;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Learning;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;
using CodeGuru.Engine.Learning;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru quiz</c> and <c>codeguru practice</c>: the lessons' own questions, asked, checked, and brought back when they are due.</summary>
internal static class QuizCommand
{
    private const int UsualQuiz = 5;
    private const int UsualPractice = 20;

    public static Command Create(CommandContext context)
    {
        var topic = new Argument<string[]>("TOPIC") { HelpName = "TOPIC", Arity = ArgumentArity.ZeroOrMore, Description = "A lesson, a track or words; by default what you have read, else all." };
        topic.CompletionSources.Add(_ => context.Handbook.Summaries.SelectMany(lesson => new[] { lesson.Track, lesson.Slug }).Distinct().Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        var count = Count(UsualQuiz);
        var command = new Command("quiz", "Be asked the questions of the handbook's lessons.") { topic, count };
        command.SetAction(async (parse, cancellation) =>
        {
            using var store = LearningStorage.Open(context.Surroundings.DataFolder, TimeProvider.System);
            var questions = QuizSelection.ForQuiz(Lessons(context, store, string.Join(' ', parse.GetValue(topic) ?? [])), store, parse.GetValue(count));
            return await RunAsync(context, parse, store, questions, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    public static Command CreatePractice(CommandContext context)
    {
        var count = Count(UsualPractice);
        var command = new Command("practice", "Be asked again what you are about to forget.") { count };
        command.SetAction(async (parse, cancellation) =>
        {
            using var store = LearningStorage.Open(context.Surroundings.DataFolder, TimeProvider.System);
            return await RunAsync(context, parse, store, QuizSelection.Due(context.Handbook.Find, store, parse.GetValue(count)), cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static Option<int> Count(int usual)
    {
        var count = new Option<int>("--count", "-n") { Description = "How many questions at most.", HelpName = "N", DefaultValueFactory = _ => usual };
        count.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1) result.AddError("--count is 1 or more.");
        });
        return count;
    }

    private static IReadOnlyList<Lesson> Lessons(CommandContext context, LearningStore store, string topic)
    {
        var path = new LearningPath(context.Handbook.Summaries.Select(lesson => context.Handbook.Find(lesson.Slug)!));
        if (topic.Length == 0)
        {
            var read = store.ReadLessons;
            return [.. path.Order.OrderBy(slug => !read.Contains(slug)).Select(slug => context.Handbook.Find(slug)!)];
        }

        var wanted = LessonFilter.Matching(context.Handbook, topic).Select(lesson => lesson.Slug).ToHashSet();
        if (wanted.Count == 0)
            throw new CodeGuruException(ExitCode.NotFound, "No such lesson", $"The handbook has no lesson about {UsageErrors.Quote(topic)}.", "See 'codeguru lessons' for all.");
        return [.. path.Order.Where(wanted.Contains).Select(slug => context.Handbook.Find(slug)!)];
    }

    private static async Task<int> RunAsync(CommandContext context, ParseResult parse, LearningStore store, IReadOnlyList<QuizQuestion> questions, CancellationToken cancellation)
    {
        if (store.Notice is { } notice) context.Host.Error.WriteLine(TerminalText.Sanitise(notice));
        var style = context.Style(parse);
        if (style.IsJson)
        {
            JsonOutput.Write(context.Host.Out, QuizDocument.Of(questions, store), CodeGuruJson.Default.QuizDocument, indented: style.Format == OutputFormat.Json);
            return (int)ExitCode.Done;
        }

        if (questions.Count == 0)
        {
            style.WriteMarkdown(NothingDue(store));
            return (int)ExitCode.Done;
        }

        using var input = new QuizInput(context.Host);
        var checker = new QuizChecker(await RunnerAsync(context, parse, cancellation).ConfigureAwait(false));
        var tally = await new QuizDialogue(style, store, checker, input).AskAsync(questions, cancellation).ConfigureAwait(false);
        if (tally.Asked > 0) style.WriteMarkdown($"**{tally.Known} of {tally.Asked}** known at the first try. `codeguru practice` brings them back when they are due.\n");
        return (int)ExitCode.Done;
    }

    private static string NothingDue(LearningStore store) => store.Cards switch
    {
        [] => "Nothing to practise yet: `codeguru quiz` asks the first questions.\n",
        [var next, ..] => $"Nothing is due. The next question comes back {DueText.In(next.Due - store.Now)}; `codeguru quiz` asks others.\n",
    };

    /// <summary>Null where programs are not to be run, or there is no sandbox to run them in.</summary>
    private static async Task<ExampleRunner?> RunnerAsync(CommandContext context, ParseResult parse, CancellationToken cancellation)
    {
        var options = context.Configure(parse);
        if (options.RunPolicy.Value == RunPolicy.Never) return null;
        var choice = await new SandboxFinder(new ToolchainProbe(TimeProvider.System), TimeProvider.System).FindAsync(options.Sandbox.Value, cancellation).ConfigureAwait(false);
        return choice is SandboxChoice.Available { Sandbox: var sandbox } ? new ExampleRunner(sandbox, TimeProvider.System) : null;
    }
}
