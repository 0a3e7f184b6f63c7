using System.Runtime.CompilerServices;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Prompts;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Chat;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine;

/// <summary>Has a model answer a question on the ground of lessons, and asks once for a part that the answer lacks.</summary>
internal sealed class ModelAnswerer(ModelAccess models, IReadOnlySet<string> lessons)
{
    /// <param name="chain">Who is asked, in order.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="grounds">The handbook's own answer; its text is empty where it has none.</param>
    /// <param name="parts">What the question calls for.</param>
    /// <param name="draft">Grows with the answer; holds what was said if nobody finishes it.</param>
    /// <exception cref="NobodyAnsweredException">No provider answered to the end.</exception>
    public async IAsyncEnumerable<MentorEvent> AnswerAsync(
        IReadOnlyList<ProviderLink> chain, Question question, Answer grounds, IReadOnlyList<AnswerPart> parts, Draft draft, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var prompt = PromptComposer.Compose(question, References.Of(grounds), parts, DateOnly.FromDateTime(models.Time.GetLocalNow().DateTime));
        draft.Prompt = prompt;
        var options = new ChatOptions { MaxOutputTokens = models.Options.OutputTokens.Value };
        if (question.IsAnew) CacheChatClient.AskAnew(options);
        await foreach (var update in new FailoverChatClient(chain, models.Memory).GetStreamingResponseAsync(prompt, options, cancellation).ConfigureAwait(false))
            foreach (var step in draft.Take(update)) yield return step;

        var shape = parts.Count == 0 ? null : ShapeChecker.Check(draft.Text, parts);
        if (shape is not null && shape.Missing.Any(IsWorthAsking) && chain.FirstOrDefault(link => link.Endpoint.Id == draft.Provider) is { } author)
        {
            var missing = shape.Missing.Where(IsWorthAsking).ToList();
            if (await RepairAsync(author, prompt, draft, missing, cancellation).ConfigureAwait(false) is { } more)
            {
                yield return draft.Append("\n\n" + more);
                shape = ShapeChecker.Check(draft.Text, parts);
            }
        }

        if (Left(chain, draft) is { } left) yield return new MentorEvent.Detail(left);
        var answer = draft.Finish(question, shape);
        yield return new MentorEvent.Completed(answer with { Checks = answer.Checks with { Citations = LessonCitations.Check(answer.Markdown, lessons) } });
    }

    /// <summary>The core concept can be put in many words; what a check would miss is not worth a second request.</summary>
    private static bool IsWorthAsking(AnswerPart part) => part != AnswerPart.CoreConcept;

    /// <summary>The part that was missing, or null: an addition that does not have it is not shown.</summary>
    private async Task<string?> RepairAsync(
        ProviderLink author, IReadOnlyList<ChatMessage> prompt, Draft draft, IReadOnlyList<AnswerPart> missing, CancellationToken cancellation)
    {
        if (await new AuthorRequest(models, author, draft).SendAsync(PromptComposer.Repair(prompt, draft.Text, missing), cancellation).ConfigureAwait(false) is not { } more) return null;
        return ShapeChecker.Check(more, missing).Missing.Count < missing.Count && !draft.Text.Contains(more, StringComparison.Ordinal) ? more : null;
    }

    private string? Left(IReadOnlyList<ProviderLink> chain, Draft draft) =>
        chain.FirstOrDefault(link => link.Endpoint.Id == draft.Provider) is { } link && LimitsLeft.Of(models.Memory.Of(link.Endpoint).Limits, models.Time.GetUtcNow()) is { } left
            ? $"{link.Endpoint.Name}: {left}."
            : null;
}
