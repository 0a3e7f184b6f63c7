using CodeGuru.Core.Answers;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Answers that may end because nobody answers any more.</summary>
internal static class UnansweredSteps
{
    /// <summary>The steps up to their end, or until nobody answers any more: <paramref name="failed"/> is told, for an iterator may not yield from where it catches.</summary>
    public static async IAsyncEnumerable<MentorEvent> UntilNobodyAnswers(this IAsyncEnumerable<MentorEvent> steps, Action<NobodyAnsweredException> failed)
    {
        var each = steps.GetAsyncEnumerator();
        await using var closing = each.ConfigureAwait(false);
        while (true)
        {
            try
            {
                if (!await each.MoveNextAsync().ConfigureAwait(false)) yield break;
            }
            catch (NobodyAnsweredException error)
            {
                failed(error);
                yield break;
            }

            yield return each.Current;
        }
    }
}
