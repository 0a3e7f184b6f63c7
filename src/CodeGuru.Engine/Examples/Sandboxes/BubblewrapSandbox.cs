using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using CodeGuru.Engine.Examples.Languages;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>Linux: bubblewrap with namespaces of its own for everything, a seccomp filter, limits for all processes together, and nothing left behind.</summary>
[SupportedOSPlatform("linux")]
internal sealed class BubblewrapSandbox : ISandbox
{
    private const string OwnComplaint = "bwrap: ";
    private const string FilterName = "seccomp";

    private readonly BubblewrapTools tools;
    private readonly ToolchainProbe probe;
    private readonly TimeProvider time;
    // The filter, then what is made up within /etc. They stay open as long as the process lives.
    private readonly IReadOnlyList<(string Name, MemoryFile File)> fixedFiles;

    private BubblewrapSandbox(BubblewrapTools tools, byte[] filter, ToolchainProbe probe, TimeProvider time)
    {
        this.tools = tools;
        this.probe = probe;
        this.time = time;
        fixedFiles =
        [
            (FilterName, new MemoryFile(FilterName, filter)),
            Fixed("passwd", "user:x:1000:1000:user:/tmp/home:/bin/sh\n"), Fixed("group", "user:x:1000:\n"),
            Fixed("hosts", "127.0.0.1 localhost sandbox\n::1 localhost sandbox\n"),
        ];
    }

    public string Name => "bubblewrap";

    public bool IsIsolated => true;

    /// <summary>The sandbox, or why there is none and what to do about it.</summary>
    public static async Task<SandboxChoice> TryCreateAsync(ToolchainProbe probe, TimeProvider time, CancellationToken cancellationToken)
    {
        var (tools, missing) = BubblewrapTools.Find(asRoot: NativeMethods.EffectiveUser() == 0);
        if (tools is null)
        {
            return new SandboxChoice.Refused(
                $"Examples run only in a sandbox, and {missing} is not installed.",
                $"Install {missing} (Debian, Ubuntu: apt install {missing}; Fedora: dnf install {missing}), or set run.sandbox = \"docker\".");
        }

        if (SeccompFilter.For(RuntimeInformation.ProcessArchitecture) is not { } filter)
        {
            return new SandboxChoice.Refused(
                $"Examples run only in a sandbox, and there is none for this processor ({RuntimeInformation.ProcessArchitecture}).",
                "Set run.sandbox = \"docker\".");
        }

        var sandbox = new BubblewrapSandbox(tools, filter, probe, time);
        try
        {
            var outcome = await sandbox.RunAsync(new SandboxCommand { Arguments = ["/bin/sh", "-c", "exit 42"] }, cancellationToken).ConfigureAwait(false);
            if (outcome.ExitCode == 42) return new SandboxChoice.Available(sandbox);
            return NotWorking(Encoding.UTF8.GetString(outcome.StandardError));
        }
        catch (SandboxException exception)
        {
            return NotWorking(exception.Message);
        }
    }

    public Task<Toolchain?> FindAsync(LanguageRunner runner, CancellationToken cancellationToken) => probe.FindAsync(runner, cancellationToken);

    public async Task<SandboxOutcome> RunAsync(SandboxCommand command, CancellationToken cancellationToken)
    {
        var files = new List<MemoryFile>();
        using var group = ControlGroup.TryCreate(command.Limits);
        try
        {
            foreach (var file in command.Files) files.Add(new MemoryFile(file.Name, file.Content));
            var arguments = new BubblewrapCommand(tools).Build(
                command, [.. fixedFiles.Skip(1).Select(entry => (entry.Name, entry.File.Path))], [.. files.Select(file => file.Path)],
                fixedFiles[0].File.Path, UnprivilegedUser.Next(), group);
            var start = new ProcessStartInfo("/bin/sh", arguments) { WorkingDirectory = "/" };

            // Not only --clearenv: the environment of bubblewrap itself can be read inside, in /proc/1/environ.
            start.Environment.Clear();
            var process = new SandboxProcess(start, command.Limits, time)
            {
                Watch = root => Watch(root, command.Limits, group),
                Kill = process => ProcessTree.Kill(process.Id),
            };
            var outcome = await process.RunAsync(cancellationToken).ConfigureAwait(false);
            ThrowIfNotStarted(outcome);
            return group is { RanOutOfMemory: true } ? outcome with { Stop = SandboxStop.Memory } : outcome;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    /// <summary>What the kernel does not bound without a cgroup, and what it cannot tell apart (processes and threads).</summary>
    private static SandboxStop Watch(int root, SandboxLimits limits, ControlGroup? group)
    {
        var processes = ProcessTree.Descendants(root);

        // Bubblewrap has up to three processes of its own on the way, and the inner clock is one.
        if (processes.Count > limits.Processes + 4) return SandboxStop.Processes;
        return group is null && ProcessTree.UsesMoreThan(limits.Memory, processes) ? SandboxStop.Memory : SandboxStop.None;
    }

    private static void ThrowIfNotStarted(SandboxOutcome outcome)
    {
        var error = Encoding.UTF8.GetString(outcome.StandardError);
        if (outcome.ExitCode == 1 && outcome.StandardOutput.Length == 0 && error.StartsWith(OwnComplaint, StringComparison.Ordinal))
            throw new SandboxException($"Bubblewrap could not set the sandbox up: {error[OwnComplaint.Length..].Trim()}.");
    }

    private static SandboxChoice.Refused NotWorking(string why) => new(
        $"Examples run only in a sandbox, and bubblewrap does not work here: {why.Trim()}",
        "Users must be allowed to make user namespaces (on Ubuntu: an AppArmor profile for bwrap; in Docker: --privileged, or run codeguru outside). "
        + "Or set run.sandbox = \"docker\".");

    private static (string Name, MemoryFile File) Fixed(string name, string content) => (name, new MemoryFile(name, Encoding.ASCII.GetBytes(content)));
}
