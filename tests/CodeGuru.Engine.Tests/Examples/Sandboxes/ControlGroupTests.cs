using System.Runtime.Versioning;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>On a folder that looks like a hierarchy: whether the machine has handed one out is not for a test to choose.</summary>
[SupportedOSPlatform("linux")]
public sealed class ControlGroupTests : IDisposable
{
    private readonly string mount = Directory.CreateTempSubdirectory("codeguru-cgroup-").FullName;

    private string Membership => Path.Combine(mount, "membership");

    public void Dispose() => Directory.Delete(mount, recursive: true);

    private void Group(string path, string controllers)
    {
        Directory.CreateDirectory(mount + path);
        File.WriteAllText(mount + path + "/cgroup.subtree_control", controllers);
        File.WriteAllText(mount + path + "/cgroup.procs", "");
    }

    private ControlGroup? Create()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux only");
        return ControlGroup.TryCreate(SandboxLimits.Run, Membership, mount);
    }

    [Fact]
    public void It_is_made_beside_our_own_and_holds_the_limits()
    {
        File.WriteAllText(Membership, "1:name=systemd:/x\n0::/user.slice/app.slice/term.scope\n");
        Group("/user.slice", "memory pids");
        Group("/user.slice/app.slice", "cpu memory pids\n");
        Group("/user.slice/app.slice/term.scope", "");

        using var group = Create();

        Assert.NotNull(group);
        var folder = Path.GetDirectoryName(group.Processes)!;
        Assert.Equal(mount + "/user.slice/app.slice", Path.GetDirectoryName(folder));
        Assert.Equal(("536870912", "256"), (File.ReadAllText(folder + "/memory.max"), File.ReadAllText(folder + "/pids.max")));
        Assert.False(group.RanOutOfMemory);
        File.WriteAllText(folder + "/memory.events", "low 0\noom 1\noom_kill 2\n");
        Assert.True(group.RanOutOfMemory);
        File.WriteAllText(folder + "/memory.events", "oom_kill 0\n");
        Assert.False(group.RanOutOfMemory);
    }

    [Theory]
    [InlineData("0::/a\n", "cpu pids")]
    [InlineData("0::/a\n", "")]
    [InlineData("9:memory:/a\n", "memory pids")]
    public void Without_controllers_there_is_none(string membership, string controllers)
    {
        File.WriteAllText(Membership, membership);
        Group("/a", controllers);

        Assert.Null(Create());
    }

    [Fact]
    public void Without_the_files_there_is_none() => Assert.Null(Create());
}
