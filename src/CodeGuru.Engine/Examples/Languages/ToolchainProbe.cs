using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Languages;

/// <summary>Finds the interpreters and compilers of this machine. Each is looked for once, when it is first needed.</summary>
public sealed class ToolchainProbe(TimeProvider time)
{
    // Through a version manager's shim, on a busy machine.
    private static readonly SandboxLimits Limits = new() { WallClock = TimeSpan.FromSeconds(15) };

    private readonly ConcurrentDictionary<string, Lazy<Task<Toolchain?>>> found = new();

    public Task<Toolchain?> FindAsync(LanguageRunner runner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(runner);

        // Shared by all who ask, so one who gives up must not take it from the others.
        var search = found.GetOrAdd(runner.Language, _ => new Lazy<Task<Toolchain?>>(() => runner.Detect(this, CancellationToken.None)));
        return search.Value.WaitAsync(cancellationToken);
    }

    /// <summary>The lines that a program of this machine prints; null where it is not there or fails.</summary>
    internal async Task<IReadOnlyList<string>?> AskAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        if ((Path.IsPathFullyQualified(program) ? program : ProgramPath.Find(program)) is not { } path) return null;
        try
        {
            var outcome = await new SandboxProcess(new ProcessStartInfo(path, arguments), Limits, time).RunAsync(cancellationToken).ConfigureAwait(false);
            return outcome.ExitCode == 0
                ? Encoding.UTF8.GetString(outcome.StandardOutput).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : null;
        }
        catch (SandboxException)
        {
            return null;
        }
    }

    /// <summary>The program with all links followed, where it is on <c>PATH</c>.</summary>
    internal static string? Resolve(string program)
    {
        if (ProgramPath.Find(program) is not { } path) return null;
        var real = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return File.Exists(real) ? real : null;
    }

    /// <summary>
    /// What must be shown to a sandbox besides the system's folders. A home folder is never shown whole, whatever a toolchain says it lives in.
    /// </summary>
    internal static IReadOnlyList<string> Folders(params IEnumerable<string> prefixes)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            .. prefixes.Select(prefix => prefix.TrimEnd('/')).Where(Path.IsPathFullyQualified).Distinct()
                .Where(prefix => OperatingSystem.IsWindows() || (prefix.Length > 1 && !Covers(prefix, home) && !IsOfTheSystem(prefix))),
        ];
    }

    private static bool Covers(string folder, string home) => home == folder || home.StartsWith(folder + "/", StringComparison.Ordinal);

    private static bool IsOfTheSystem(string folder) => OperatingSystem.IsLinux() && SystemFolders.Contains(folder + "/");
}
