using CodeGuru.Core;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Analysis.Storage;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts.Caching;

namespace CodeGuru.Engine.Facts;

/// <summary>Reads files and folders and finds out everything about their code. Files are read in parallel; what one costs, another does not pay.</summary>
/// <param name="cache">Keeps what is known of files that do not change; null: every run begins anew.</param>
public sealed class FactsReader(SyntaxParser parser, string workingFolder, FactsOptions options, FactsCache? cache = null)
{
    private const int FewestCached = 8;

    /// <exception cref="CodeGuruException">A path that was named is not there, too large, or not text.</exception>
    public async Task<CodeFacts> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var found = paths.SelectMany(Find).DistinctBy(source => source.FullPath).ToList();
        // Opening a database takes longer than reading a few files.
        var kept = found.Count >= FewestCached ? cache : null;
        var results = new object[found.Count];
        var keys = new byte[]?[found.Count];
        var notices = new string?[found.Count];
        await DeepThreads.ForEachAsync(
            found.Count, at => results[at] = Read(found[at], kept, notice => notices[at] = notice, key => keys[at] = key, cancellationToken), cancellationToken).ConfigureAwait(false);
        var files = results.OfType<FileFacts>().ToList();
        var calls = await DeepThreads.RunAsync(() => Calls(files, kept, results.Zip(keys).Where(pair => pair.First is FileFacts).Select(pair => pair.Second).ToList(), cancellationToken)).ConfigureAwait(false);
        kept?.Flush();
        return new CodeFacts(files, calls, [.. results.OfType<SkippedFile>()], [.. notices.OfType<string>()]);
    }

    /// <summary>What is known of one file, with the calls of its code from other files of its project, and these files behind it.</summary>
    /// <param name="facts">About the file.</param>
    /// <param name="called">Whose callers are looked for, with what it declares; null for all of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<CodeFacts> WithCallersAsync(CodeFacts facts, Symbol? called, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Files is not [var own] || own.Path == "-") return facts;
        var full = Path.GetFullPath(Path.Combine(workingFolder, own.Path));
        var paths = await Task.Run(() => CallerFiles.Of(full, own.Code, called ?? own.Code.Module, workingFolder, options), cancellationToken).ConfigureAwait(false);
        if (paths.Count == 0) return facts;
        var around = new object[paths.Count];
        var sources = paths.Select(path => Path.GetRelativePath(workingFolder, path).Replace('\\', '/')).Select((relative, at) => new SourcePath(paths[at], relative, relative, IsNamed: false)).ToList();
        await DeepThreads.ForEachAsync(paths.Count, at => around[at] = Read(sources[at], cache, _ => { }, _ => { }, cancellationToken), cancellationToken).ConfigureAwait(false);
        cache?.Flush();
        var others = around.OfType<FileFacts>().ToList();
        var calls = await DeepThreads.RunAsync(() => CallGraph.Of([own.Code, .. others.Select(file => file.Code)], cancellationToken)).ConfigureAwait(false);
        var declared = own.Code.Module.WithDescendants().Select(symbol => symbol.QualifiedName).ToHashSet(StringComparer.Ordinal);
        var foreign = calls.Edges.Where(edge => edge.Path != own.Code.Path && declared.Contains(edge.Callee)).ToList();
        var callers = foreign.Select(edge => edge.Path).ToHashSet(StringComparer.Ordinal);
        // Of the others only that they call is told: what else they call, they call elsewhere.
        return facts with { Files = [own, .. others.Where(file => callers.Contains(file.Code.Path))], Calls = new CallGraph([.. facts.Calls.Edges, .. foreign]) };
    }

    /// <summary>Who calls whom follows from all files together: if one has changed, from their models anew.</summary>
    private static CallGraph Calls(List<FileFacts> files, FactsCache? kept, List<byte[]?> keys, CancellationToken cancellation)
    {
        var key = kept is null || keys.Contains(null) ? null : FactsKeys.Of(keys!);
        if (key is not null && kept!.Find(key) is { } bytes && StoredCalls.Read(bytes) is { } known) return known;
        var calls = CallGraph.Of([.. files.Select(file => file.Code)], cancellation);
        if (key is not null) kept!.Keep(key, StoredCalls.Write(calls));
        return calls;
    }

    /// <summary>The facts about text that has no file.</summary>
    /// <exception cref="CodeGuruException">It is too large, or cannot be parsed.</exception>
    public async Task<CodeFacts> ReadTextAsync(string text, Language language, CancellationToken cancellationToken)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var source = new SourcePath("stdin" + language.Grammar.Extensions[0], "stdin" + language.Grammar.Extensions[0], "-", IsNamed: true);
        var file = (FileFacts)await DeepThreads.RunAsync(() => Read(source, bytes.Length > options.LargestFile ? null : bytes, null, _ => { }, _ => { }, cancellationToken)).ConfigureAwait(false);
        var calls = await DeepThreads.RunAsync(() => CallGraph.Of([file.Code], cancellationToken)).ConfigureAwait(false);
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

    private byte[]? Bytes(SourcePath source)
    {
        try
        {
            return new FileInfo(source.FullPath).Length > options.LargestFile ? null : File.ReadAllBytes(source.FullPath);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (source.IsNamed) throw new CodeGuruException(ExitCode.NotFound, "File not readable", $"'{source.Shown}' cannot be read: {error.Message}", null, error);
            return [];
        }
    }

    private object Read(SourcePath source, FactsCache? kept, Action<string> notice, Action<byte[]?> name, CancellationToken cancellation) =>
        Read(source, Bytes(source), kept, notice, name, cancellation);

    /// <param name="content">Null for a file that is too large.</param>
    /// <param name="name">Is told under which key it is kept.</param>
    private object Read(SourcePath source, byte[]? content, FactsCache? kept, Action<string> notice, Action<byte[]?> name, CancellationToken cancellation)
    {
        if (content is not { } bytes) return Refuse(source, "The file is too large", $"'{source.Shown}' has more than {options.LargestFile / 1024} KB.", "Raise files.max_size_kb to read larger files.");
        if (SourceDecoder.Decode(bytes) is not { } decoded) return Refuse(source, "The file is not text", $"'{source.Shown}' is a binary file.", null);
        if (decoded.IsGuessed) notice($"'{source.Shown}' is not valid UTF-8; it was read as Latin-1.");
        var language = LanguageCatalog.ForFile(Path.GetExtension(source.FullPath), decoded.Text)!;
        var key = kept is null ? null : FactsKeys.Of(parser, language, source.Path, bytes);
        name(key);
        if (key is not null && kept!.Find(key) is { } stored && StoredFacts.Read(stored, source.Path, language.Id, decoded.Text, language.Conventions) is { } known)
            return new FileFacts(source.Shown, known.File, known.Outline);
        switch (parser.Parse(language.Grammar, decoded.Text, cancellationToken: cancellation))
        {
            case ParseOutcome.Parsed parsed:
                var code = language.Lower(source.Path, parsed.Tree);
                var outline = Outline.Of(code);
                if (key is not null && StoredFacts.Write(code, outline) is { } written) kept!.Keep(key, written);
                return new FileFacts(source.Shown, code, outline);
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
