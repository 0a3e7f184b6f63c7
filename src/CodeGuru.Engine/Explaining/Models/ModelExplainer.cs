using System.Runtime.CompilerServices;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Answers.Citations;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Chat;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Explaining.Models;

/// <summary>Has a model explain code on the ground of its facts, and looks up what it says.</summary>
internal sealed class ModelExplainer(ModelAccess models)
{
    /// <param name="chain">Who is asked, in order.</param>
    /// <param name="code">What is explained.</param>
    /// <param name="panel">What is known of it.</param>
    /// <param name="own">The built-in explanation: what stands in for parts that the model does not write.</param>
    /// <param name="settings">How it is to be explained.</param>
    /// <param name="lessons">Lessons on what it uses.</param>
    /// <param name="draft">Grows with the answer.</param>
    /// <param name="words">What was said, as it is shown; if nobody comes to the end, it holds a rest.</param>
    /// <exception cref="NobodyAnsweredException">No provider answered to the end.</exception>
    public async IAsyncEnumerable<MentorEvent> ExplainAsync(
        IReadOnlyList<ProviderLink> chain, ExplainedCode code, FactsPanel panel, Explanation own, ExplainSettings settings, IReadOnlyList<Answer> lessons, Draft draft, CheckedWords words,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var prompt = ExplanationPrompt.Compose(code, panel, settings, lessons, DateOnly.FromDateTime(models.Time.GetLocalNow().DateTime)).Select(Covered).ToList();
        draft.Prompt = prompt;
        var cited = words.Code;
        var options = new ChatOptions { MaxOutputTokens = models.Options.OutputTokens.Value, ResponseFormat = ExplanationSchema.For(settings.Depth) };
        await foreach (var update in new FailoverChatClient(chain, models.Memory).GetStreamingResponseAsync(prompt, options, cancellation).ConfigureAwait(false))
        {
            foreach (var step in draft.Take(update))
            {
                if (step is not MentorEvent.TextDelta delta) yield return step;
                else if (words.Append(delta.Text) is { Length: > 0 } whole) yield return new MentorEvent.TextDelta(whole);
            }
        }

        if (words.Complete() is { Length: > 0 } rest) yield return new MentorEvent.TextDelta(rest);
        var author = chain.FirstOrDefault(link => link.Endpoint.Id == draft.Provider);
        if (author is not null && ExplanationReader.Missing(draft.Text, settings.Depth) is { Count: > 0 } missing)
        {
            yield return new MentorEvent.Checking("asking for what the explanation lacks");
            if (await new AuthorRequest(models, author, draft).SendAsync(ExplanationPrompt.Complete(prompt, draft.Text, missing), cancellation).ConfigureAwait(false) is { } more
                && ExplanationReader.Missing(draft.Text + "\n\n" + more, settings.Depth).Count < missing.Count)
            {
                draft.Append("\n\n" + more);
                yield return new MentorEvent.TextDelta(words.Append("\n\n" + more) + words.Complete());
            }
        }

        IReadOnlyDictionary<FlawedParagraph, string> corrections = new Dictionary<FlawedParagraph, string>();
        var corrected = 0;
        if (author is not null && words.Flawed is { Count: > 0 } flawed)
        {
            yield return new MentorEvent.Checking("having corrected what the code does not bear out");
            if (await new AuthorRequest(models, author, draft).SendAsync(ExplanationPrompt.Correct(prompt, draft.Text, flawed), cancellation).ConfigureAwait(false) is { } reply)
                (corrections, corrected) = ParagraphCorrector.Read(reply, flawed, cited);
            if (corrections.Count > 0)
                yield return new MentorEvent.TextDelta($"## Corrections\n\n{string.Join("\n\n", flawed.Where(corrections.ContainsKey).Select(each => corrections[each]))}\n");
        }

        var text = words.Text(corrections);
        var answer = draft.Finish(new Question($"Explain {panel.Name} ({panel.Place}).") { Depth = settings.Depth, Level = settings.Level }, shape: null);
        yield return new MentorEvent.Completed(answer with
        {
            Markdown = text,
            Explanation = ExplanationReader.Read(text, own),
            Checks = answer.Checks with { Citations = CitationChecker.Check(Unmarked(words, corrections), cited).Count(corrected) },
        });
    }

    /// <summary>The text that is looked up at the end: remarks are ours, and not the model's.</summary>
    private static string Unmarked(CheckedWords words, IReadOnlyDictionary<FlawedParagraph, string> corrections)
    {
        var all = new Dictionary<FlawedParagraph, string>(ReferenceEqualityComparer.Instance);
        foreach (var flaw in words.Flawed) all[flaw] = corrections.TryGetValue(flaw, out var better) ? better : flaw.Text;
        return words.Text(all);
    }

    /// <summary>Keys that stand in code are nobody else's business.</summary>
    private ChatMessage Covered(ChatMessage message) => new ChatMessage(message.Role, models.Options.Redactor.Redact(message.Text)).As(message.Part());
}
