using System.Text;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;
using CodeGuru.Core;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Inputs;

/// <summary>Reads the files that a question is about.</summary>
internal static class AttachedFiles
{
    /// <exception cref="CodeGuruException">A file is not there, too large, or not text.</exception>
    public static async Task<IReadOnlyList<AttachedFile>> ReadAsync(Host host, IEnumerable<string> paths, int mostKilobytes, CancellationToken cancellation)
    {
        var files = new List<AttachedFile>();
        foreach (var path in paths) files.Add(await ReadAsync(host, path, mostKilobytes, cancellation).ConfigureAwait(false));
        return files;
    }

    private static async Task<AttachedFile> ReadAsync(Host host, string path, int mostKilobytes, CancellationToken cancellation)
    {
        var quoted = UsageErrors.Quote(path);
        if (path.Length == 0) throw UsageErrors.Usage("A file's name is empty.", null);
        var full = Path.Combine(host.WorkingFolder, path);
        if (Directory.Exists(full)) throw new CodeGuruException(ExitCode.NotFound, "Not a file", $"{quoted} is a folder.", "Attach the files in it that matter.");
        try
        {
            var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, useAsync: false);
            await using (stream.ConfigureAwait(false))
            {
                var text = await BoundedText.ReadAsync(stream, mostKilobytes * 1024, cancellation).ConfigureAwait(false)
                    ?? throw new CodeGuruException(ExitCode.UnreadableInput, "The file is too large", $"{quoted} has more than {mostKilobytes} KB.",
                        "Attach the part that matters, or raise files.max_size_kb.");
                return text.Contains('\0', StringComparison.Ordinal) ? throw NotText(quoted, "holds bytes that are no text", null) : new AttachedFile(path, text);
            }
        }
        catch (DecoderFallbackException error)
        {
            throw NotText(quoted, "is not valid UTF-8", error);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CodeGuruException(ExitCode.NotFound, "File not found", $"There is no file {quoted}.", NearestName(full), error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new CodeGuruException(ExitCode.NotFound, "File not readable", $"{quoted} may not be read by you.", null, error);
        }
        catch (IOException error)
        {
            throw new CodeGuruException(ExitCode.NotFound, "File not readable", $"{quoted} cannot be read: {error.Message.TrimEnd('.')}.", null, error);
        }
    }

    private static CodeGuruException NotText(string quoted, string why, Exception? error) =>
        new(ExitCode.UnreadableInput, "The file is not text", $"{quoted} {why}.", null, error);

    private static string? NearestName(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder)) return null;
        var names = Directory.EnumerateFiles(folder).Take(1000).Select(file => Path.GetFileName(file)!);
        return Nearest.To(Path.GetFileName(path), names) is { } name ? $"Did you mean '{name}'?" : null;
    }
}
