using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Fits prompt and requested output together into a number of tokens.</summary>
internal static class PromptFitting
{
    /// <summary>An answer shorter than this teaches nobody: about a page.</summary>
    public const int LeastOutput = 512;

    /// <param name="messages">The prompt.</param>
    /// <param name="output">The output asked for, in tokens.</param>
    /// <param name="allowed">What both may have together.</param>
    /// <returns>What is left of both. It may still be too large, when the question alone is.</returns>
    public static FittedPrompt Fit(IReadOnlyList<ChatMessage> messages, int output, int allowed)
    {
        var kept = messages.ToList();
        // History and references first, while the answer keeps its length.
        var trimmed = Trim(kept, PromptPart.History, oldestFirst: true, allowed - output) | Trim(kept, PromptPart.Reference, oldestFirst: false, allowed - output);
        var left = allowed - TokenEstimate.Of(kept);
        return new FittedPrompt(kept, Math.Clamp(left, Math.Min(LeastOutput, output), output), trimmed);
    }

    private static bool Trim(List<ChatMessage> messages, PromptPart part, bool oldestFirst, int room)
    {
        var trimmed = false;
        while (TokenEstimate.Of(messages) > room)
        {
            var index = oldestFirst ? messages.FindIndex(each => each.Part() == part) : messages.FindLastIndex(each => each.Part() == part);
            if (index < 0) break;
            messages.RemoveAt(index);
            trimmed = true;
        }

        return trimmed;
    }
}
