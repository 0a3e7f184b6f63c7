using System.Diagnostics;
using System.Globalization;
using System.Text;
using CodeGuru.Engine.Examples.Languages;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>Docker or Podman: a container without network, rights or writable files for each run. Images are not pulled behind anybody's back.</summary>
internal sealed class ContainerSandbox : ISandbox
{
    // The client needs a moment of its own at both ends of a run.
    private static readonly TimeSpan ClientTime = TimeSpan.FromSeconds(10);

    private static int count;

    private readonly string program;
    private readonly TimeProvider time;

    /// <param name="name"><c>docker</c> or <c>podman</c>.</param>
    /// <param name="program">Its path.</param>
    /// <param name="time">The clock.</param>
    public ContainerSandbox(string name, string program, TimeProvider time)
    {
        Name = name;
        this.program = program;
        this.time = time;
    }

    public string Name { get; }

    public bool IsIsolated => true;

    public static async Task<SandboxChoice> TryCreateAsync(string name, TimeProvider time, CancellationToken cancellationToken)
    {
        if (ProgramPath.Find(name) is not { } program)
            return new SandboxChoice.Refused($"run.sandbox is \"{name}\", and {name} is not installed.", $"Install {name}, or remove the setting.");
        var sandbox = new ContainerSandbox(name, program, time);
        var (exitCode, error) = await sandbox.AskAsync(["version", "--format", "{{.Client.Version}}"], cancellationToken).ConfigureAwait(false);
        return exitCode == 0
            ? new SandboxChoice.Available(sandbox)
            : new SandboxChoice.Refused($"run.sandbox is \"{name}\", and {name} does not answer: {error.Trim()}", $"Start {name}'s service, and see that you may use it.");
    }

    public async Task<Toolchain?> FindAsync(LanguageRunner runner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var (exitCode, _) = await AskAsync(["image", "inspect", runner.Image], cancellationToken).ConfigureAwait(false);
        return exitCode == 0 ? runner.InImage : null;
    }

    public async Task<SandboxOutcome> RunAsync(SandboxCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var container = $"codeguru-{Environment.ProcessId}-{Interlocked.Increment(ref count)}";
        var start = new ProcessStartInfo(program, Arguments(command, container));
        var process = new SandboxProcess(start, command.Limits with { WallClock = command.Limits.WallClock + ClientTime }, time)
        {
            Input = TapeArchive.Of(command.Files),
        };
        try
        {
            return await process.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // The client's end is not the container's. After an ordinary end there is none of that name, which is fine too.
            await AskAsync(["rm", "--force", container], CancellationToken.None).ConfigureAwait(false);
        }
    }

    internal static IReadOnlyList<string> Arguments(SandboxCommand command, string container)
    {
        var limits = command.Limits;
        return
        [
            "run", "--rm", "--interactive", "--name", container, "--pull", "never", "--network", "none", "--read-only", "--user", "65534:65534",
            "--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--ipc", "private", "--init", "--hostname", "sandbox",
            "--memory", Text(limits.Memory), "--memory-swap", Text(limits.Memory), "--pids-limit", Text(limits.Tasks),
            "--ulimit", $"fsize={limits.FileSize}", "--ulimit", "core=0", "--ulimit", $"nofile={limits.OpenFiles}",
            "--ulimit", $"cpu={(int)limits.WallClock.TotalSeconds}",
            "--shm-size", Text(limits.SharedMemoryFolder),
            "--tmpfs", $"/tmp:rw,exec,mode=1777,size={limits.TemporaryFolder}", "--tmpfs", $"/work:rw,exec,mode=1777,size={limits.WorkFolder}",
            "--workdir", "/work", "--env", "HOME=/tmp/home", "--env", "TMPDIR=/tmp", "--env", "LANG=C.UTF-8",
            .. command.Environment.SelectMany(pair => new[] { "--env", $"{pair.Key}={pair.Value}" }),
            command.Image ?? throw new SandboxException("No image is known for this language."),

            // The files come in on the standard input, which the program then finds empty. The clock is inside: that of the client can be outlived.
            "/bin/sh", "-c", "mkdir -p /tmp/home; tar -x -f - && exec timeout -s KILL \"$0\" \"$@\" </dev/null",
            Text((long)limits.WallClock.TotalSeconds), .. command.Arguments,
        ];
    }

    private async Task<(int ExitCode, string Error)> AskAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var outcome = await new SandboxProcess(new ProcessStartInfo(program, arguments), SandboxLimits.Compile, time).RunAsync(cancellationToken).ConfigureAwait(false);
        return (outcome.ExitCode, Encoding.UTF8.GetString(outcome.StandardError));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
