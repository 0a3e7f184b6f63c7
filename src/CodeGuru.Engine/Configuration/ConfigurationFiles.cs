using System.Text;

namespace CodeGuru.Engine.Configuration;

/// <summary>Finds and reads the configuration's files.</summary>
internal static class ConfigurationFiles
{
    public const string UserFile = "config.toml";

    public const string ProjectFile = ".codeguru.toml";

    public const string DotEnvFile = ".env";

    /// <summary>A configuration is written by hand: a megabyte is something else.</summary>
    private const int LargestFile = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The user's file, there or not; null without a home.</summary>
    public static string? User(Surroundings surroundings) =>
        surroundings.ConfigurationFolder is { } folder ? Path.Combine(folder, UserFile) : null;

    /// <summary>The nearest project file: in the working folder or above it, within the repository and below the home folder.</summary>
    public static string? Project(Surroundings surroundings)
    {
        var home = surroundings.Home?.TrimEnd(Path.DirectorySeparatorChar);
        for (var folder = surroundings.WorkingFolder; folder is not null && folder != home; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, ProjectFile);
            if (File.Exists(file)) return file;
            if (Path.Exists(Path.Combine(folder, ".git"))) return null;
        }

        return null;
    }

    /// <summary>The text; null where there is no such file or it may not be read, which a notice then tells.</summary>
    /// <exception cref="Core.CodeGuruException">It is too large or not text.</exception>
    public static string? Read(string file, ICollection<string> notices)
    {
        try
        {
            if (!File.Exists(file)) return null;
            var length = new FileInfo(file).Length;
            if (length > LargestFile) throw ConfigurationErrors.BadFile(file, 0, $"has {length / 1024} KB, more than a configuration can need.");
            return StrictUtf8.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException error)
        {
            throw ConfigurationErrors.BadFile(file, 0, $"is not UTF-8 text: byte {error.Index + 1} cannot be decoded.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The executable carries no texts of framework exceptions: their messages would be resource names.
            notices.Add($"{file} is passed over: {(error is UnauthorizedAccessException ? "you may not read it" : "it cannot be read")}.");
            return null;
        }
    }

    /// <summary>Whether others than the owner may read the file. Always false on Windows, whose home folders are private.</summary>
    public static bool OthersCanRead(string file) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != 0;
}
