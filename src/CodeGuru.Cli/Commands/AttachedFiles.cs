using System.Text;
using CodeGuru.Cli.Hosting;
using CodeGuru.Core;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary>Reads the files that a question is about.</summary>
internal static class AttachedFiles
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CodeGuruException">A file is not there, too large, or not text.</exception>
    public static IReadOnlyList<AttachedFile> Read(Host host, IEnumerable<string> paths, int mostKilobytes) => [.. paths.Select(path => Read(host, path, mostKilobytes))];

    private static AttachedFile Read(Host host, string path, int mostKilobytes)
    {
        var full = Path.Combine(host.WorkingFolder, path);
        try
        {
            if (new FileInfo(full) is { Exists: true, Length: var length } && length > mostKilobytes * 1024L)
                throw new CodeGuruException(ExitCode.UnreadableInput, "The file is too large", $"'{path}' has more than {mostKilobytes} KB.", "Attach the part that matters, or raise files.max_size_kb.");
            return new AttachedFile(path, StrictUtf8.GetString(File.ReadAllBytes(full)));
        }
        catch (DecoderFallbackException error)
        {
            throw new CodeGuruException(ExitCode.UnreadableInput, "The file is not text", $"'{path}' is not valid UTF-8.", null, error);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CodeGuruException(ExitCode.NotFound, "File not found", $"There is no file '{path}'.", NearestName(full), error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CodeGuruException(ExitCode.NotFound, "File not readable", $"'{path}' cannot be read: {error.Message}", null, error);
        }
    }

    private static string? NearestName(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder)) return null;
        var names = Directory.EnumerateFiles(folder).Take(1000).Select(file => Path.GetFileName(file)!);
        return Nearest.To(Path.GetFileName(path), names) is { } name ? $"Did you mean '{name}'?" : null;
    }
}
