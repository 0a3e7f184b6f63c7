using System.Runtime.CompilerServices;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Engine;

/// <summary>Answers questions, as a stream of events that any host can draw.</summary>
public sealed class Mentor(CompiledHandbook handbook)
{
    private readonly HandbookAnswerer answerer = new(handbook);

    /// <summary>Answers a question.</summary>
    public async IAsyncEnumerable<MentorEvent> AskAsync(Question question, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Files.Count > 0)
            yield return new MentorEvent.Notice("Attached files are read by a model, and none is set up: the handbook answers the question alone.");
        await foreach (var step in TellAsync(answerer.Answer(question.Text, question.Language, question.Depth, question.Level), cancellation).ConfigureAwait(false))
            yield return step;
    }

    /// <summary>Explains a topic given by its name.</summary>
    public IAsyncEnumerable<MentorEvent> ExplainConceptAsync(string topic, Depth depth, CancellationToken cancellation = default) =>
        TellAsync(answerer.Explain(topic, depth), cancellation);

    /// <summary>Tells a lesson.</summary>
    /// <exception cref="CodeGuruException">There is no lesson of that slug.</exception>
    public IAsyncEnumerable<MentorEvent> ShowLessonAsync(string slug, Depth depth, CancellationToken cancellation = default) =>
        TellAsync(answerer.Show(slug, depth) ?? throw UnknownLesson(slug), cancellation);

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
