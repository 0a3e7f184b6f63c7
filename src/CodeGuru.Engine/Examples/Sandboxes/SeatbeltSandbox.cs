using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using CodeGuru.Engine.Examples.Languages;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>macOS: <c>sandbox-exec</c> with a profile that allows the system's programs, the toolchain and one work folder, and no network.</summary>
[SupportedOSPlatform("macos")]
internal sealed class SeatbeltSandbox(ToolchainProbe probe, TimeProvider time) : ISandbox
{
    private const string Program = "/usr/bin/sandbox-exec";

    // Units of the shell's ulimit: files in blocks of 512 bytes, time in seconds. macOS has no limit for memory that it keeps to.
    private const string LimitScript = "ulimit -c 0; ulimit -f \"$1\"; ulimit -t \"$2\"; ulimit -u \"$3\"; shift 3; exec \"$@\"";

    public string Name => "sandbox-exec";

    public bool IsIsolated => true;

    public static SandboxChoice TryCreate(ToolchainProbe probe, TimeProvider time) => File.Exists(Program)
        ? new SandboxChoice.Available(new SeatbeltSandbox(probe, time))
        : new SandboxChoice.Refused("Examples run only in a sandbox, and sandbox-exec is not there.", "Set run.sandbox = \"docker\".");

    public Task<Toolchain?> FindAsync(LanguageRunner runner, CancellationToken cancellationToken) => probe.FindAsync(runner, cancellationToken);

    public async Task<SandboxOutcome> RunAsync(SandboxCommand command, CancellationToken cancellationToken)
    {
        using var folder = new WorkFolder(command.Files);

        // Rules see a file under its real path, and /var is a link to /private/var.
        var path = folder.Path.StartsWith("/var/", StringComparison.Ordinal) ? "/private" + folder.Path : folder.Path;
        string[] arguments =
        [
            "-p", Profile(path, command.ReadOnlyFolders), "/bin/sh", "-c", LimitScript, "sh", Text(command.Limits.FileSize / 512),
            Text((long)command.Limits.WallClock.TotalSeconds), Text(command.Limits.Tasks), folder.Resolve(command.Arguments[0]),
            .. command.Arguments.Skip(1),
        ];
        var start = new ProcessStartInfo(Program, arguments) { WorkingDirectory = path };
        start.Environment.Clear();
        start.Environment["PATH"] = string.Join(':', command.ReadOnlyFolders.Select(tools => tools + "/bin").Append("/usr/bin").Append("/bin"));
        start.Environment["HOME"] = start.Environment["TMPDIR"] = path;
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in command.Environment) start.Environment[name] = value.Replace("/tmp/", path + "/", StringComparison.Ordinal);
        return await new SandboxProcess(start, command.Limits, time).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>In Apple's profile language: everything is denied that is not allowed here.</summary>
    internal static string Profile(string workFolder, IEnumerable<string> toolFolders) => $"""
        (version 1)
        (deny default)
        (allow process-fork)
        (allow process-exec)
        (allow signal (target same-sandbox))
        (allow sysctl-read)
        (allow file-read-metadata)
        (allow file-read* (subpath "/usr") (subpath "/bin") (subpath "/sbin") (subpath "/System") (subpath "/Library/Apple")
            (subpath "/Library/Developer") (subpath "/Applications/Xcode.app") (subpath "/private/var/db/dyld") (subpath "/opt/homebrew/Cellar")
            (subpath "/opt/homebrew/opt") (literal "/") (literal "/private/etc/localtime") (literal "/dev/null") (literal "/dev/zero")
            (literal "/dev/random") (literal "/dev/urandom"){string.Concat(toolFolders.Select(folder => $" (subpath {Quote(folder)})"))})
        (allow file-write-data (literal "/dev/null"))
        (allow file* (subpath {Quote(workFolder)}))
        """;

    private static string Quote(string path) => $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
