using System.Globalization;
using System.Runtime.Versioning;
using System.Text;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>
/// The command line that puts a program into bubblewrap: a shell opens the files in memory and steps aside; where root starts it, root is
/// given up; bubblewrap builds the view and the namespaces; <c>prlimit</c> sets the limits within, where nobody can lift them.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class BubblewrapCommand
{
    public const string WorkFolder = "/work";

    // A shell can name descriptors of one digit; 0 to 2 are the streams.
    private const int FirstDescriptor = 3;
    private const int LastDescriptor = 9;

    private const int GraceSeconds = 3;

    private readonly BubblewrapTools tools;
    private readonly List<string> opened = [];
    private readonly List<string> arguments = [];

    public BubblewrapCommand(BubblewrapTools tools) => this.tools = tools;

    /// <summary>The arguments of <c>/bin/sh</c>.</summary>
    /// <param name="command">What to run.</param>
    /// <param name="fixedFiles">Files of the system that are made up: name within <c>/etc</c> and where the content is read from.</param>
    /// <param name="files">Where the content of each of the command's files is read from.</param>
    /// <param name="filter">Where the seccomp filter is read from.</param>
    /// <param name="user">The user to become first; null to stay.</param>
    /// <param name="group">The cgroup to join first.</param>
    public IReadOnlyList<string> Build(
        SandboxCommand command, IReadOnlyList<(string Name, string Path)> fixedFiles, IReadOnlyList<string> files, string filter, uint? user, ControlGroup? group)
    {
        Namespaces();
        arguments.AddRange(SystemFolders.Arguments);
        foreach (var (name, path) in fixedFiles) arguments.AddRange(["--perms", "0644", "--file", Open(path), "/etc/" + name]);
        Folders(command.Limits);

        // After the folders of its own, since a toolchain may be in one of that name.
        foreach (var folder in command.ReadOnlyFolders) arguments.AddRange(["--ro-bind", folder, folder]);
        for (var i = 0; i < files.Count; i++)
        {
            var file = command.Files[i];
            arguments.AddRange(["--perms", file.Executable ? "0755" : "0644", "--file", Open(files[i]), $"{WorkFolder}/{file.Name}"]);
        }

        Environment(command);

        // Last, since nothing can be put there any more: bubblewrap leaves its root writable, and that is memory without limit.
        arguments.AddRange(["--remount-ro", "/", "--chdir", WorkFolder, "--cap-drop", "ALL", "--seccomp", Open(filter), "--"]);
        Limits(command.Limits);
        arguments.AddRange(command.Arguments);
        return Shell([.. Unprivileged(user, command.ReadOnlyFolders), tools.Bubblewrap, .. arguments], group);
    }

    private void Namespaces() => arguments.AddRange(
    [
        "--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try",
        "--uid", "1000", "--gid", "1000", "--hostname", "sandbox", "--new-session", "--die-with-parent",
    ]);

    private void Folders(SandboxLimits limits) => arguments.AddRange(
    [
        "--proc", "/proc", "--dev", "/dev",
        "--size", Text(limits.SharedMemoryFolder), "--perms", "1777", "--tmpfs", "/dev/shm", "--remount-ro", "/dev",
        "--size", Text(limits.TemporaryFolder), "--perms", "1777", "--tmpfs", "/tmp", "--dir", "/tmp/home",
        "--size", Text(limits.WorkFolder), "--tmpfs", WorkFolder,
    ]);

    private void Environment(SandboxCommand command)
    {
        var folders = command.ReadOnlyFolders.Select(folder => folder + "/bin").Where(Directory.Exists);
        arguments.AddRange(["--setenv", "PATH", string.Join(':', folders.Concat(["/usr/local/bin", "/usr/bin", "/bin"]))]);
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)
            [("HOME", "/tmp/home"), ("TMPDIR", "/tmp"), ("USER", "user"), ("LANG", "C.UTF-8"), ("TERM", "dumb")])
            arguments.AddRange(["--setenv", name, value]);
        foreach (var (name, value) in command.Environment) arguments.AddRange(["--setenv", name, value]);
    }

    /// <summary>
    /// Within the user namespace, as outside the number of processes would count all of a person's. Memory of one process is bounded far above
    /// what all may use together: address space that is only reserved (a hundred threads' stacks) costs nothing and is not to fail.
    /// </summary>
    private void Limits(SandboxLimits limits)
    {
        var seconds = (int)Math.Ceiling(limits.WallClock.TotalSeconds);
        arguments.AddRange(
        [
            // Should we be killed before bubblewrap has tied itself to us, nobody else would end the program.
            tools.Timeout, "-s", "KILL", Text(seconds + GraceSeconds),
            tools.Prlimit, $"--fsize={limits.FileSize}", $"--cpu={seconds}:{seconds + 1}", $"--nofile={limits.OpenFiles}", $"--data={limits.Memory * 4}",
            "--core=0", "--msgqueue=0", "--memlock=65536",
        ]);
        if (tools.CountsPerNamespace) arguments.Add($"--nproc={limits.Tasks}");
        arguments.Add("--");
    }

    /// <summary>
    /// Programs that give root up. A tool below a folder that only root may enter (<c>/root/.pyenv</c>) is first mounted under an empty folder
    /// of the same name, so that the user without rights can reach it, and nothing beside it.
    /// </summary>
    private IEnumerable<string> Unprivileged(uint? user, IReadOnlyList<string> folders)
    {
        if (user is not { } number) return [];
        var become = new[] { tools.Setpriv!, $"--reuid={number}", $"--regid={number}", "--clear-groups", "--inh-caps=-all" };
        var closed = folders.Select(folder => (Folder: folder, Closed: ClosedAncestor(folder))).Where(pair => pair.Closed is not null).ToList();
        if (closed.Count == 0) return become;
        return
        [
            tools.Bubblewrap, "--die-with-parent", "--dev-bind", "/", "/",
            .. closed.Select(pair => pair.Closed!).Distinct().SelectMany(folder => new[] { "--perms", "0755", "--tmpfs", folder }),
            .. closed.SelectMany(pair => FoldersBetween(pair.Closed!, pair.Folder)).SelectMany(folder => new[] { "--perms", "0755", "--dir", folder }),
            .. closed.SelectMany(pair => new[] { "--ro-bind", pair.Folder, pair.Folder }),
            "--", .. become,
        ];
    }

    private static string? ClosedAncestor(string folder)
    {
        string? closed = null;
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (!File.GetUnixFileMode(parent).HasFlag(UnixFileMode.OtherExecute)) closed = parent;
        }

        return closed;
    }

    /// <summary>From the outside in. Bubblewrap would make them by itself, but for root alone.</summary>
    private static IEnumerable<string> FoldersBetween(string closed, string folder)
    {
        var between = new Stack<string>();
        for (var parent = Path.GetDirectoryName(folder)!; parent.Length > closed.Length; parent = Path.GetDirectoryName(parent)!) between.Push(parent);
        return between;
    }

    private string[] Shell(IReadOnlyList<string> program, ControlGroup? group)
    {
        // A shell adds to the environment what it was not given.
        var script = new StringBuilder("unset PWD OLDPWD SHLVL; ");
        if (group is not null) script.Append("echo $$ >\"$1\" || exit 125; shift; ");
        script.Append("exec \"$@\"");
        for (var i = 0; i < opened.Count; i++) script.Append(CultureInfo.InvariantCulture, $" {FirstDescriptor + i}<{opened[i]}");
        return group is null ? ["-c", script.ToString(), "sh", .. program] : ["-c", script.ToString(), "sh", group.Processes, .. program];
    }

    /// <summary>Has the shell open a file, and returns the descriptor's number. The path is one of ours (<c>/proc/1/fd/2</c>): nothing to quote.</summary>
    private string Open(string path)
    {
        var descriptor = FirstDescriptor + opened.Count;
        if (descriptor > LastDescriptor) throw new SandboxException("The program has too many files.");
        opened.Add(path);
        return Text(descriptor);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
