namespace CodeGuru.Engine.Facts;

/// <summary>Work on threads with room for deep recursion.</summary>
internal static class DeepThreads
{
    /// <summary>Analyses recurse over the code: as deep as the lowering lets it nest, in frames of a debug build.</summary>
    private const int StackSize = 16 << 20;

    /// <summary>Does something for each number from 0 on, on as many threads as there are processors.</summary>
    public static async Task ForEachAsync(int count, Action<int> work, CancellationToken cancellationToken)
    {
        var next = -1;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var threads = Enumerable.Range(0, Math.Min(count, Environment.ProcessorCount)).Select(_ => RunAsync(() =>
        {
            try
            {
                for (var at = Interlocked.Increment(ref next); at < count; at = Interlocked.Increment(ref next))
                {
                    stop.Token.ThrowIfCancellationRequested();
                    work(at);
                }
            }
            catch
            {
                stop.Cancel();
                throw;
            }

            return true;
        })).ToList();
        var all = Task.WhenAll(threads);
        try
        {
            await all.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && all.Exception?.InnerException is { } first)
        {
            // The others only stopped because of it.
            throw first;
        }
    }

    public static Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                try
                {
                    done.SetResult(work());
                }
                catch (OperationCanceledException error)
                {
                    done.SetCanceled(error.CancellationToken);
                }
                catch (Exception error)
                {
                    done.SetException(error);
                }
            }, StackSize)
        { IsBackground = true };
        thread.Start();
        return done.Task;
    }
}
