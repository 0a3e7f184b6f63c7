using System.Runtime.Versioning;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>What of the machine's own files a program in a sandbox may read: programs and libraries, no home, no settings but a few.</summary>
[SupportedOSPlatform("linux")]
internal static class SystemFolders
{
    // Where distributions keep programs. /nix/store: NixOS keeps them nowhere else.
    private static readonly string[] Programs = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store"];

    // Which library is which, the time zone, and what runtimes read at start.
    private static readonly string[] Settings =
        ["alternatives", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "localtime", "timezone", "nsswitch.conf", "crypto-policies", "dotnet", "java*", "python3*"];

    /// <summary>Arguments for bubblewrap that make them visible, and nothing else of the machine.</summary>
    public static IReadOnlyList<string> Arguments { get; } = [.. Programs.SelectMany(Program), .. Settings.SelectMany(Setting)];

    public static bool Contains(string path) =>
        Programs.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

    private static IEnumerable<string> Program(string folder)
    {
        var directory = new DirectoryInfo(folder);
        if (!directory.Exists) return [];
        return directory.LinkTarget is { } target ? ["--symlink", target, folder] : ["--ro-bind", folder, folder];
    }

    private static IEnumerable<string> Setting(string pattern) =>
        Directory.EnumerateFileSystemEntries("/etc", pattern).Where(Path.Exists).SelectMany(path => new[] { "--ro-bind", path, path });
}
