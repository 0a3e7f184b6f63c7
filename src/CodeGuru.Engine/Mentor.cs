using System.Runtime.CompilerServices;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.FollowUps;
using CodeGuru.Core.Handbook.Search;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Examples.Answering;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine;

/// <summary>
/// Answers questions, as a stream of events that any host can draw: by a model where one is configured or found, on the ground of lessons;
/// else, and where every model fails, by the handbook.
/// </summary>
/// <param name="handbook">The lessons.</param>
/// <param name="models">The way to models; null for the handbook alone.</param>
/// <param name="examples">Runs the examples of a model's answers; null: none is run.</param>
public sealed class Mentor(CompiledHandbook handbook, ModelAccess? models = null, AnswerExamples? examples = null)
{
    private readonly HandbookAnswerer answerer = new(handbook);
    private readonly FollowUpAnswerer followUps = new(handbook);

    private IReadOnlySet<string> Slugs => handbook.Summaries.Select(lesson => lesson.Slug).ToHashSet();

    /// <summary>Answers a question.</summary>
    /// <exception cref="CodeGuruException">Models were asked and none answered, nor does the handbook. What was said before is complete.</exception>
    public async IAsyncEnumerable<MentorEvent> AskAsync(Question question, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var grounds = followUps.Answer(question.Text, question.Topic, question.Level) ?? answerer.Answer(question.Text, question.Language, question.Depth, question.Level);
        var chain = models is null ? [] : await models.ChainAsync(question.Depth, cancellation).ConfigureAwait(false);
        if (chain.Count == 0 && question.Files.Count > 0)
            yield return new MentorEvent.Notice("Attached files are read by a model, and none is set up: the handbook answers the question alone.");
        await foreach (var step in AnswerAsync(chain, question, grounds, cancellation).ConfigureAwait(false))
            yield return step;
    }

    /// <summary>Explains a topic given by its name; a model is asked only where the handbook has no lesson on it.</summary>
    public async IAsyncEnumerable<MentorEvent> ExplainConceptAsync(string topic, Depth depth, Level level, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var grounds = answerer.Explain(topic, depth, level);
        var chain = grounds.Covered || models is null ? [] : await models.ChainAsync(depth, cancellation).ConfigureAwait(false);
        var question = new Question($"Explain the concept: {topic}") { Depth = depth, Level = level };
        await foreach (var step in AnswerAsync(chain, question, grounds, cancellation).ConfigureAwait(false))
            yield return step;
    }

    /// <summary>Tells a lesson.</summary>
    /// <exception cref="CodeGuruException">There is no lesson of that slug.</exception>
    public IAsyncEnumerable<MentorEvent> ShowLessonAsync(string slug, Depth depth, CancellationToken cancellation = default) =>
        TellAsync(WithSpotting(answerer.Show(slug, depth) ?? throw UnknownLesson(slug)), cancellation);

    /// <summary>A lesson that rules of reviews point to ends with how they spot what it is about.</summary>
    private static Answer WithSpotting(Answer lesson) => lesson.Source.Lessons is [var slug] && LessonRules.Markdown(slug) is { } text
        ? lesson with { Markdown = $"{lesson.Markdown.TrimEnd('\n')}\n\n{text}" } : lesson;

    private IAsyncEnumerable<MentorEvent> AnswerAsync(IReadOnlyList<ProviderLink> chain, Question question, Answer grounds, CancellationToken cancellation) =>
        chain.Count == 0
            ? TellAsync(grounds with { NoModel = models?.Absence ?? ModelAbsence.NotSetUp }, cancellation)
            : AskModelsAsync(chain, question, grounds, cancellation);

    private IAsyncEnumerable<MentorEvent> AskModelsAsync(IReadOnlyList<ProviderLink> chain, Question question, Answer grounds, CancellationToken cancellation)
    {
        var draft = new Draft(grounds.Covered ? grounds.Source.Lessons : []);
        var answer = HearModelsAsync(chain, question, grounds, draft, cancellation);
        return examples is null ? answer : examples.CheckAsync(answer, draft, new Corrector(models!, chain, draft), cancellation);
    }

    private async IAsyncEnumerable<MentorEvent> HearModelsAsync(
        IReadOnlyList<ProviderLink> chain, Question question, Answer grounds, Draft draft, [EnumeratorCancellation] CancellationToken cancellation)
    {
        NobodyAnsweredException? nobody = null;
        var steps = new ModelAnswerer(models!, Slugs).AnswerAsync(chain, question, grounds, Parts(question), draft, cancellation);
        await foreach (var step in steps.UntilNobodyAnswers(error => nobody = error).ConfigureAwait(false)) yield return step;
        if (nobody is null) yield break;
        await foreach (var step in AfterFailureAsync(nobody, draft, question, grounds).ConfigureAwait(false)) yield return step;
    }

    /// <summary>The handbook is the last in line; where it has nothing, what was said is kept and marked, and the failure told.</summary>
    private async IAsyncEnumerable<MentorEvent> AfterFailureAsync(NobodyAnsweredException nobody, Draft draft, Question question, Answer grounds)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        draft.GiveUp();
        var (endpoint, failure) = nobody.Failures[^1];
        var handbookAnswers = models!.HandbookIsLast && grounds.Covered;
        if (handbookAnswers)
            foreach (var step in draft.Take(new() { Contents = [new SwitchedContent(new ProviderSwitch(endpoint.Id, ProviderCatalog.Handbook, failure.Message))] })) yield return step;
        if (draft.Text.Length > 0)
            yield return draft.Append(PartialAnswer.Mark(draft.Text, handbookAnswers ? $"{endpoint.Name} broke off here; the handbook answers." : $"{endpoint.Name} broke off here."));
        var error = ProviderFailures.Error(nobody.Failures, models.Time.GetLocalNow(), draft.Text.Length > 0);
        if (!handbookAnswers)
        {
            if (draft.Text.Length > 0) yield return new MentorEvent.Completed(draft.Finish(question, shape: null) with { Notices = [.. draft.Notices, error.Message] });
            throw error;
        }

        var source = grounds.Source with { Switched = draft.Switched };
        yield return new MentorEvent.Answering(source);
        yield return draft.Append(grounds.Markdown);
        foreach (var example in grounds.Checks.Examples) yield return new MentorEvent.ExampleChecked(example);
        yield return new MentorEvent.Completed(grounds with { Markdown = draft.Text, Source = source, Notices = draft.Notices });
    }

    /// <summary>What the question calls for. Where it is about a file, its own shape decides.</summary>
    private IReadOnlyList<AnswerPart> Parts(Question question)
    {
        if (question.Files.Count > 0 || question.Depth == Depth.Simple) return [];
        // A follow-up asks for one thing, not for all over again.
        if (question.Topic.Count > 0 && FollowUpReader.Read(question.Text, followUps.LanguageOf) is not null) return [];
        return handbook.Index.Search(question.Text, new SearchOptions { Language = question.Language }).Intent switch
        {
            Intent.Compare => [AnswerPart.CoreConcept, AnswerPart.Example, AnswerPart.Differences, AnswerPart.Pitfalls],
            Intent.Explain or Intent.Choose => [AnswerPart.CoreConcept, AnswerPart.Example, AnswerPart.Pitfalls],
            Intent.Fix or Intent.Example => [],
            var intent => throw new InvalidOperationException($"No shape for {intent}."),
        };
    }

    private CodeGuruException UnknownLesson(string slug)
    {
        var nearest = handbook.Index.Nearest(slug);
        return new CodeGuruException(ExitCode.NotFound, "No such lesson", $"The handbook has no lesson '{slug}'.",
            nearest.Count > 0 ? $"Nearest: {string.Join(", ", nearest)}." : "See 'codeguru lessons' for all.");
    }

    private static async IAsyncEnumerable<MentorEvent> TellAsync(Answer answer, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (answer.Covered)
        {
            yield return new MentorEvent.Answering(answer.Source);
            yield return new MentorEvent.TextDelta(answer.Markdown);
            foreach (var example in answer.Checks.Examples) yield return new MentorEvent.ExampleChecked(example);
        }

        yield return new MentorEvent.Completed(answer);
    }
}
