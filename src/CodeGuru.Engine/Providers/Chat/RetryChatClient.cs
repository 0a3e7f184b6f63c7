using System.Runtime.CompilerServices;
using CodeGuru.Engine.Configuration;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine.Providers.Chat;

/// <summary>
/// Sends again what failed before the model had said a word: after the server's own overload or a broken connection with growing, jittered
/// pauses; after a rate limit exactly when the server said. Never after a word, which has been paid for; never after a refused key.
/// </summary>
internal sealed class RetryChatClient(IChatClient inner, ProviderWire wire, Random random) : DelegatingChatClient(inner)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    /// <summary>Clocks and networks are not exact: a request that comes a hair too early is refused again.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(50);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var attempt = 0; ; attempt++)
        {
            ProviderException? failure = null;
            var spoke = false;
            await using (var updates = base.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken))
            {
                while (await StreamStep.NextAsync(updates).ConfigureAwait(false) is { IsEnd: false } step)
                {
                    if ((failure = step.Failure) is not null) break;
                    spoke |= step.HasWords;
                    yield return step.Update!;
                }
            }

            if (failure is null) yield break;
            if (spoke || attempt >= wire.Options.Retries.Value || Pause(failure, attempt) is not { } pause) throw failure;
            wire.Log.Tell(LogLevel.Info, $"{wire.Endpoint.Id}: {failure.Message}; again in {pause.TotalSeconds:0.0} s");
            await foreach (var waiting in WaitAsync(pause, failure, cancellationToken).ConfigureAwait(false)) yield return waiting;
        }
    }

    /// <summary>How long to pause before sending again; null where that makes no sense.</summary>
    private TimeSpan? Pause(ProviderException failure, int attempt)
    {
        if (failure.ShouldRetry == false) return null;
        if (failure.RetryAfter is { } told && failure.Kind is FailureKind.RateLimited or FailureKind.ServerError)
            return told <= wire.Options.LongestWait.Value ? told + Grace : null;
        if (failure.ShouldRetry != true && failure.Kind is not (FailureKind.RateLimited or FailureKind.ServerError or FailureKind.CutOff)) return null;
        var pause = FirstPause * Math.Pow(2, attempt);
        // Full jitter in the upper half: clients that failed together must not come back together.
        return (pause < LongestPause ? pause : LongestPause) * (0.5 + (random.NextDouble() / 2));
    }

    private async IAsyncEnumerable<ChatResponseUpdate> WaitAsync(TimeSpan pause, ProviderException failure, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var second = TimeSpan.FromSeconds(1);
        if (failure.Kind != FailureKind.RateLimited || pause < second)
        {
            await Task.Delay(pause, wire.Time, cancellation).ConfigureAwait(false);
            yield break;
        }

        var start = wire.Time.GetTimestamp();
        while (pause - wire.Time.GetElapsedTime(start) is var left && left > TimeSpan.Zero)
        {
            yield return new ChatResponseUpdate { Contents = [new WaitingContent(wire.Endpoint.Name, left)] };
            await Task.Delay(left < second ? left : second, wire.Time, cancellation).ConfigureAwait(false);
        }
    }
}
