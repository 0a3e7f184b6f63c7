using System.Collections.Concurrent;
using CodeGuru.Core;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Engine.Facts;

/// <summary>Reads files and folders and finds out everything about their code. Files are read in parallel; what one costs, another does not pay.</summary>
public sealed class FactsReader(SyntaxParser parser, string workingFolder, FactsOptions options)
{
    /// <summary>Analyses recurse over the code: as deep as the lowering lets it nest, in frames of a debug build.</summary>
    private const int StackSize = 16 << 20;

    /// <exception cref="CodeGuruException">A path that was named is not there, too large, or not text.</exception>
    public async Task<CodeFacts> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var found = paths.SelectMany(Find).DistinctBy(source => source.FullPath).ToList();
        var results = new ConcurrentDictionary<int, object>();
        var notices = new ConcurrentDictionary<int, string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, found.Count), cancellationToken, async (at, cancellation) =>
        {
            var bytes = await BytesAsync(found[at], cancellation).ConfigureAwait(false);
            results[at] = await OnDeepStack(() => Read(found[at], bytes, notice => notices[at] = notice, cancellation)).ConfigureAwait(false);
        }).ConfigureAwait(false);

        var ordered = Enumerable.Range(0, found.Count).Select(at => results[at]).ToList();
        var files = ordered.OfType<FileFacts>().ToList();
        var calls = await OnDeepStack(() => CallGraph.Of([.. files.Select(file => file.Code)], cancellationToken)).ConfigureAwait(false);
        return new CodeFacts(files, calls, [.. ordered.OfType<SkippedFile>()], [.. notices.OrderBy(notice => notice.Key).Select(notice => notice.Value)]);
    }

    /// <summary>The facts about text that has no file.</summary>
    /// <exception cref="CodeGuruException">It is too large, or cannot be parsed.</exception>
    public async Task<CodeFacts> ReadTextAsync(string text, Language language, CancellationToken cancellationToken)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var source = new SourcePath("stdin" + language.Grammar.Extensions[0], "stdin" + language.Grammar.Extensions[0], "-", IsNamed: true);
        var file = (FileFacts)await OnDeepStack(() => Read(source, bytes.Length > options.LargestFile ? null : bytes, _ => { }, cancellationToken)).ConfigureAwait(false);
        var calls = await OnDeepStack(() => CallGraph.Of([file.Code], cancellationToken)).ConfigureAwait(false);
        return new CodeFacts([file], calls, [], []);
    }

    private IEnumerable<SourcePath> Find(string path)
    {
        var full = Path.GetFullPath(Path.Combine(workingFolder, path));
        if (Directory.Exists(full))
        {
            return SourceFolder.Files(full, options).Select(inner => new SourcePath(
                Path.Combine(full, inner), inner, path is "." or "./" ? inner : $"{path.TrimEnd('/', '\\')}/{inner}", IsNamed: false));
        }

        if (!File.Exists(full)) throw new CodeGuruException(ExitCode.NotFound, "File not found", $"There is no file or folder '{path}'.", NearestName(full));
        if (LanguageCatalog.ForExtension(Path.GetExtension(full)) is null)
        {
            throw new CodeGuruException(ExitCode.UnreadableInput, "Language not understood", $"The language of '{path}' is not one that can be analysed.",
                $"Analysed are files ending in {string.Join(", ", LanguageCatalog.All.SelectMany(language => language.Grammar.Extensions))}.");
        }

        var relative = Path.GetRelativePath(workingFolder, full).Replace('\\', '/');
        return [new SourcePath(full, relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(full) : relative, path, IsNamed: true)];
    }

    private async Task<byte[]?> BytesAsync(SourcePath source, CancellationToken cancellation)
    {
        try
        {
            return new FileInfo(source.FullPath).Length > options.LargestFile ? null : await File.ReadAllBytesAsync(source.FullPath, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (source.IsNamed) throw new CodeGuruException(ExitCode.NotFound, "File not readable", $"'{source.Shown}' cannot be read: {error.Message}", null, error);
            return [];
        }
    }

    private object Read(SourcePath source, byte[]? bytes, Action<string> notice, CancellationToken cancellation)
    {
        if (bytes is null) return Refuse(source, "The file is too large", $"'{source.Shown}' has more than {options.LargestFile / 1024} KB.", "Raise files.max_size_kb to read larger files.");
        if (SourceDecoder.Decode(bytes) is not { } decoded) return Refuse(source, "The file is not text", $"'{source.Shown}' is a binary file.", null);
        if (decoded.IsGuessed) notice($"'{source.Shown}' is not valid UTF-8; it was read as Latin-1.");
        var language = LanguageCatalog.ForExtension(Path.GetExtension(source.FullPath))!;
        switch (parser.Parse(language.Grammar, decoded.Text, cancellationToken: cancellation))
        {
            case ParseOutcome.Parsed parsed:
                var code = language.Lower(source.Path, parsed.Tree);
                return new FileFacts(source.Shown, code, Outline.Of(code));
            case ParseOutcome.Unavailable unavailable:
                throw new CodeGuruException(ExitCode.Unavailable, "Grammar missing", unavailable.Reason, "Reinstall CodeGuru, or see 'codeguru check'.");
            case ParseOutcome.Stopped stopped:
                return Refuse(source, "The file could not be parsed", $"'{source.Shown}': {stopped.Reason}", null);
            case var other:
                throw new InvalidOperationException(other.ToString());
        }
    }

    /// <summary>A file that was named is an error; one of a folder is left out and said so.</summary>
    private static SkippedFile Refuse(SourcePath source, string title, string reason, string? hint) => source.IsNamed
        ? throw new CodeGuruException(ExitCode.UnreadableInput, title, reason, hint)
        : new SkippedFile(source.Shown, reason, IsUnreadable: true);

    /// <summary>Runs what recurses over code where there is room for it.</summary>
    internal static Task<T> OnDeepStack<T>(Func<T> work)
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

    private static string? NearestName(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder)) return null;
        var name = Path.GetFileName(path);
        var limit = Math.Max(1, name.Length / 3);
        return Directory.EnumerateFileSystemEntries(folder).Take(1000).Select(entry => Path.GetFileName(entry))
            .Select(entry => (entry, Distance: Core.Text.EditDistance.Between(name, entry, limit)))
            .Where(pair => pair.Distance <= limit).OrderBy(pair => pair.Distance).Select(pair => $"Did you mean '{pair.entry}'?").FirstOrDefault();
    }

    /// <param name="Path">Relative to the analysed root, with slashes: it names the module.</param>
    /// <param name="Shown">For people: from where they stand.</param>
    private sealed record SourcePath(string FullPath, string Path, string Shown, bool IsNamed);
}
