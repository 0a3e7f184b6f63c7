using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples.Sandboxes;
using CodeGuru.Engine.Prompts;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Chat;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>Sends what failed back to who wrote it: once, all of it together, and only where that can help.</summary>
internal sealed class Corrector(ModelAccess models, IReadOnlyList<ProviderLink> chain, Draft draft)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Tokens that the blocks written again need.</summary>
    private const int RoomForReply = 1024;

    /// <summary>Who is to be asked, by the name that people know; null where asking is no use: nobody is there, or nothing is left of a limit.</summary>
    public string? Author => Link is { } link && !IsExhausted(link) ? link.Endpoint.Name : null;

    private ProviderLink? Link => draft.GaveUp ? null : chain.FirstOrDefault(link => link.Endpoint.Id == draft.Provider);

    /// <summary>
    /// Whether its author could do better. An output that is shown wrongly is not sent back: what it really prints is shown beside it, which costs
    /// nothing. Nor is what fills the memory or the machine: it may well be meant to.
    /// </summary>
    public static bool CanHelp(ExampleResult result) =>
        result is { Status: ExampleStatus.Failed, Mismatch: null, Stop: SandboxStop.None or SandboxStop.Time };

    /// <summary>The blocks written again; empty where the author had nothing better, or did not answer.</summary>
    public async Task<IReadOnlyList<Correction>> AskAsync(IReadOnlyList<ExampleResult> failed, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Patience, models.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var reply = await new AuthorRequest(models, Link!, draft).SendAsync(Prompt(failed), either.Token).ConfigureAwait(false);
            return reply is null ? [] : Correction.In(reply, failed);
        }
        catch (OperationCanceledException)
        {
            // The answer is there; that an example of it fails is said beside it.
            return [];
        }
    }

    private IReadOnlyList<Microsoft.Extensions.AI.ChatMessage> Prompt(IReadOnlyList<ExampleResult> failed) =>
        PromptComposer.Correct(draft.Prompt, draft.Text, [.. failed.Select(result => (result.Example.Number, result.Example.Language, What(result)))]);

    /// <summary>What it said when it failed, from the end, where all languages but few say it; without the folders of this machine.</summary>
    private string What(ExampleResult result)
    {
        const int MostLines = 20;
        var lines = result.StandardError.TrimEnd('\n').Split('\n');
        var text = $"{result.Reason}\n{string.Join('\n', lines.Length <= MostLines ? lines : [.. lines.Take(MostLines / 2), "…", .. lines.TakeLast(MostLines / 2)])}";
        return models.Home is { Length: > 1 } home ? text.Replace(home, "~", StringComparison.Ordinal) : text;
    }

    private bool IsExhausted(ProviderLink link)
    {
        if (models.Memory.Rest(link.Endpoint) is not null) return true;
        // What does not fit into what is left of the minute would be waited for.
        var needed = TokenEstimate.Of(draft.Prompt) + TokenEstimate.Of(draft.Text) + RoomForReply;
        return models.Memory.Of(link.Endpoint).Limits is { } limits && (limits.RequestsLeft == 0 || limits.TokensAt(models.Time.GetUtcNow()) < needed);
    }
}
