using System.Globalization;
using System.Runtime.Versioning;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>
/// A cgroup (version 2) for one run: it bounds the memory of all processes together, kernel memory for files and sockets included.
/// There is one only where the administrator or systemd has handed a branch to this user; elsewhere limits of processes and a watch stand in.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class ControlGroup : IDisposable
{
    private static int count;

    private readonly string folder;

    private ControlGroup(string folder) => this.folder = folder;

    /// <summary>Writing a process id here moves the process in.</summary>
    public string Processes => Path.Combine(folder, "cgroup.procs");

    /// <summary>Whether the kernel ended something for want of memory.</summary>
    public bool RanOutOfMemory => Read("memory.events").Split('\n')
        .Any(line => line.StartsWith("oom_kill ", StringComparison.Ordinal) && line.AsSpan("oom_kill ".Length).Trim() is not "0");

    /// <summary>Null where none can be made.</summary>
    public static ControlGroup? TryCreate(SandboxLimits limits) => TryCreate(limits, "/proc/self/cgroup", "/sys/fs/cgroup");

    /// <param name="limits">What to set.</param>
    /// <param name="membership">Says which group this process is in: <c>0::/user.slice/...</c>.</param>
    /// <param name="mount">Where the hierarchy is mounted.</param>
    internal static ControlGroup? TryCreate(SandboxLimits limits, string membership, string mount)
    {
        try
        {
            var own = File.ReadLines(membership).FirstOrDefault(line => line.StartsWith("0::/", StringComparison.Ordinal));
            if (own is null) return null;

            // A group with processes of its own cannot hand out controllers, so it is mostly our group's parent that can have another child.
            for (var parent = mount + own["0::".Length..].TrimEnd('/'); parent.Length >= mount.Length; parent = Path.GetDirectoryName(parent)!)
            {
                if (CreateIn(parent, limits) is { } group) return group;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // No cgroups, or none for us.
        }

        return null;
    }

    /// <summary>Ends what is still in it, and removes it.</summary>
    public void Dispose()
    {
        try
        {
            File.WriteAllText(Path.Combine(folder, "cgroup.kill"), "1");
            for (var attempt = 0; attempt < 50 && Directory.Exists(folder); attempt++)
            {
                try
                {
                    Directory.Delete(folder);
                }
                catch (IOException)
                {
                    // Busy until the last of its processes is reaped.
                    Thread.Sleep(2);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A kernel before 5.14 has no cgroup.kill; the sandbox's own end has ended its processes.
        }
    }

    private static ControlGroup? CreateIn(string parent, SandboxLimits limits)
    {
        var controllers = Path.Combine(parent, "cgroup.subtree_control");
        if (!File.Exists(controllers)) return null;
        var given = File.ReadAllText(controllers).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!given.Contains("memory") || !given.Contains("pids")) return null;

        var group = new ControlGroup(Path.Combine(parent, $"codeguru-{Environment.ProcessId}-{Interlocked.Increment(ref count)}"));
        try
        {
            Directory.CreateDirectory(group.folder);

            // Moving a process needs leave to write to the group that both places have in common.
            using (File.OpenWrite(Path.Combine(parent, "cgroup.procs")))
            {
            }

            group.Write("memory.max", limits.Memory);
            group.Write("pids.max", limits.Tasks);
            if (File.Exists(Path.Combine(group.folder, "memory.swap.max"))) group.Write("memory.swap.max", 0);
            return group;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            group.Dispose();
            return null;
        }
    }

    private void Write(string name, long value) => File.WriteAllText(Path.Combine(folder, name), value.ToString(CultureInfo.InvariantCulture));

    private string Read(string name)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
