using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace CodeGuru.Engine.Watching;

/// <summary>
/// What changes in a folder, settled: editors write a file in several steps (a temporary file, a rename over the old one, a truncation and a write), and a change is
/// told when it has been quiet for a moment. Where the system cannot watch, the folder is looked at again and again.
/// </summary>
/// <param name="folder">Full path.</param>
/// <param name="isDeep">Whether folders within count.</param>
internal sealed class FileEvents(string folder, bool isDeep, TimeProvider time, Action<string> notice)
{
    /// <summary>Longer than the steps of one save are apart, shorter than a person notices.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    /// <summary>The full paths that changed, each once; the folder's own path where all may have.</summary>
    public async IAsyncEnumerable<IReadOnlySet<string>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
        using var watcher = Start(changes.Writer);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var polling = watcher is null ? PollAsync(changes.Writer, stop.Token) : Task.CompletedTask;
        try
        {
            while (await changes.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false))
            {
                var settled = new HashSet<string>();
                do
                {
                    while (changes.Reader.TryRead(out var path)) settled.Add(path);
                    await Task.Delay(Quiet, time, cancellation).ConfigureAwait(false);
                }
                while (changes.Reader.TryPeek(out _));
                yield return settled;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await polling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private FileSystemWatcher? Start(ChannelWriter<string> changes)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isDeep, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, change) => changes.TryWrite(change.FullPath);
            watcher.Created += (_, change) => changes.TryWrite(change.FullPath);
            watcher.Deleted += (_, change) => changes.TryWrite(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                changes.TryWrite(change.OldFullPath);
                changes.TryWrite(change.FullPath);
            };
            // Too many at once: nobody knows which.
            watcher.Error += (_, _) => changes.TryWrite(folder);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            notice($"The system cannot watch '{folder}' ({error.Message}); it is looked at twice a second instead.");
            return null;
        }
    }

    private async Task PollAsync(ChannelWriter<string> changes, CancellationToken cancellation)
    {
        var known = Look();
        while (true)
        {
            await Task.Delay(Interval, time, cancellation).ConfigureAwait(false);
            var now = Look();
            foreach (var path in now.Keys.Union(known.Keys).Where(path => !now.TryGetValue(path, out var after) || !known.TryGetValue(path, out var before) || before != after)) changes.TryWrite(path);
            known = now;
        }
    }

    private Dictionary<string, (DateTime, long)> Look()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = isDeep, IgnoreInaccessible = true };
        return new DirectoryInfo(folder).EnumerateFiles("*", options).ToDictionary(file => file.FullName, file => (file.LastWriteTimeUtc, file.Exists ? file.Length : 0));
    }
}
