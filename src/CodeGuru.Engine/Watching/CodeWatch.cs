using System.Runtime.CompilerServices;
using CodeGuru.Core;
using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;

namespace CodeGuru.Engine.Watching;

/// <summary>Follows a file or a folder while somebody works on it, and says what each save changes.</summary>
/// <param name="reader">Reads files anew; what it keeps between runs must not be asked.</param>
/// <param name="review">What the rules of a review are told about some code.</param>
public sealed class CodeWatch(FactsReader reader, SyntaxParser parser, string workingFolder, FactsOptions options, Func<CodeFacts, ReviewSettings> review, TimeProvider time)
{
    /// <summary>A file that was emptied to be written is empty for a moment only.</summary>
    private static readonly TimeSpan EmptyPatience = TimeSpan.FromMilliseconds(60);

    private const int MostReads = 5;

    private readonly Dictionary<string, WatchedFile> known = [];
    private readonly HashSet<string> broken = [];
    private readonly HashSet<string> gone = [];

    /// <summary>First the code as it is, then what happens to it, until it is cancelled.</summary>
    /// <exception cref="CodeGuruException">The path is not there, or is nothing that can be read.</exception>
    public async IAsyncEnumerable<WatchStep> FollowAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var full = Path.GetFullPath(Path.Combine(workingFolder, path));
        var isFolder = Directory.Exists(full);
        var notices = new List<string>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var events = new FileEvents(isFolder ? full : Path.GetDirectoryName(full)!, isFolder, time, notices.Add).ReadAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        // The watch is on before the first look, so that no save falls between them.
        var next = events.MoveNextAsync().AsTask();
        try
        {
            var facts = await reader.ReadAsync([path], cancellation).ConfigureAwait(false);
            foreach (var file in facts.Files) known[FullPath(file)] = await Task.Run(() => WatchedFile.Of(facts, file, parser, review(facts), cancellation), cancellation).ConfigureAwait(false);
            foreach (var notice in notices) yield return new WatchStep.Notice(notice);
            yield return new WatchStep.Started(isFolder ? new CodeTarget.Folder(facts, path) : new CodeTarget.WholeFile(facts, facts.Files[0]));
            while (await next.ConfigureAwait(false))
            {
                foreach (var changed in Affected(events.Current, full, isFolder, path))
                {
                    if (await LookAsync(changed.Full, changed.Shown, cancellation).ConfigureAwait(false) is { } step) yield return step;
                }

                next = events.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            // An enumerator cannot be disposed of while it is asked for its next element.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await events.DisposeAsync().ConfigureAwait(false);
        }
    }

    private string FullPath(FileFacts file) => Path.GetFullPath(Path.Combine(workingFolder, file.Path));

    private IEnumerable<(string Full, string Shown)> Affected(IReadOnlySet<string> changed, string full, bool isFolder, string path)
    {
        if (!isFolder) return changed.Contains(full) || changed.Contains(Path.GetDirectoryName(full)!) ? [(full, path)] : [];
        var wanted = SourceFolder.Files(full, options).Select(inner => Path.Combine(full, inner)).ToHashSet();
        var all = changed.Contains(full) ? wanted.Union(known.Keys) : changed.Where(each => wanted.Contains(each) || known.ContainsKey(each));
        return all.Where(each => LanguageCatalog.ForExtension(Path.GetExtension(each)) is not null).Order(StringComparer.Ordinal).Select(each => (each, Path.GetRelativePath(workingFolder, each).Replace('\\', '/'))).ToList();
    }

    private async Task<WatchStep?> LookAsync(string full, string shown, CancellationToken cancellation)
    {
        var before = known.GetValueOrDefault(full);
        for (var read = 1; ; read++)
        {
            if (!File.Exists(full))
            {
                // Some editors take the old file away before the new one is there.
                if (read < MostReads)
                {
                    await Task.Delay(EmptyPatience, time, cancellation).ConfigureAwait(false);
                    continue;
                }

                return before is null || !gone.Add(full) ? null : new WatchStep.Gone(shown);
            }

            CodeFacts facts;
            try
            {
                if (read < MostReads && before is { State.File.Text.Length: > 0 } && new FileInfo(full).Length == 0)
                {
                    await Task.Delay(EmptyPatience, time, cancellation).ConfigureAwait(false);
                    continue;
                }

                facts = await reader.ReadAsync([shown], cancellation).ConfigureAwait(false);
            }
            catch (Exception error) when (read < MostReads && error is CodeGuruException { ExitCode: ExitCode.NotFound } or IOException)
            {
                await Task.Delay(EmptyPatience, time, cancellation).ConfigureAwait(false);
                continue;
            }
            catch (CodeGuruException error)
            {
                return new WatchStep.Notice($"{error.Message} The last state that could be read stays the one to compare with.");
            }

            gone.Remove(full);
            return await Task.Run(() => Compare(full, shown, facts, before, cancellation), cancellation).ConfigureAwait(false);
        }
    }

    private WatchStep? Compare(string full, string shown, CodeFacts facts, WatchedFile? before, CancellationToken cancellation)
    {
        var file = facts.Files[0];
        var after = WatchedFile.Of(facts, file, parser, review(facts), cancellation);
        if (before is not null && file.Code.Problems.Count > before.State.File.Problems.Count)
        {
            var problem = file.Code.Problems[0];
            return broken.Add(full) ? new WatchStep.Broken(shown, problem.Line, problem.Column) : null;
        }

        broken.Remove(full);
        known[full] = after;
        var target = new CodeTarget.WholeFile(facts, file);
        // A file that is new has everything to tell.
        var changes = before is null
            ? [.. file.Outline.Where(entry => entry.Symbol.Owner?.Kind == Core.Code.SymbolKind.Module && !entry.Symbol.IsAnonymous && (entry.Symbol.IsCallable || entry.Symbol.IsType)).Select(entry => new SymbolChange(ChangeKind.Added, null, entry, []))]
            : OutlineDiff.Between(before.State, after.State);
        var (introduced, mended) = (WatchedFile.Beyond(before?.Pitfalls ?? [], after.Pitfalls), WatchedFile.Beyond(after.Pitfalls, before?.Pitfalls ?? []));
        return changes.Count + introduced.Count + mended.Count == 0 ? null : new WatchStep.Changed(target, changes, introduced, mended);
    }
}
