using System.Runtime.Versioning;
using System.Text;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>With a script in the place of Docker, since a service for containers is not to be had everywhere.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ContainerSandboxTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("codeguru-docker-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ContainerSandbox WithScript(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in is a shell script");
        var path = Path.Combine(folder, "docker");
        File.WriteAllText(path, "#!/bin/sh\n" + script);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new ContainerSandbox("docker", path, TimeProvider.System);
    }

    [Fact]
    public void Everything_is_shut_out_and_bounded()
    {
        var line = string.Join(' ', ContainerSandbox.Arguments(new SandboxCommand { Arguments = ["python3", "main.py"], Image = "python:3-slim" }, "name"));

        foreach (var part in (string[])
            ["--network none", "--read-only", "--cap-drop ALL", "--security-opt no-new-privileges", "--memory 536870912", "--memory-swap 536870912",
             "--pids-limit 256", "--user 65534:65534", "--pull never", "fsize=67108864", "size=134217728", "size=100663296", "--shm-size 33554432"])
            Assert.Contains(part, line, StringComparison.Ordinal);
        Assert.EndsWith("10 python3 main.py", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_go_in_by_the_standard_input_and_the_container_is_removed()
    {
        var sandbox = WithScript($"""
            case $1 in
                run) tar -t -f -; cd {folder}; echo ran;;
                rm) echo "$@" >>{folder}/removed;;
            esac
            """);

        var outcome = await sandbox.RunAsync(
            new SandboxCommand { Arguments = ["python3", "main.py"], Image = "python:3-slim", Files = [new SandboxFile("main.py", "print(1)"u8.ToArray())] },
            TestContext.Current.CancellationToken);

        Assert.Equal("main.py\nran\n", Encoding.UTF8.GetString(outcome.StandardOutput));
        Assert.Matches("^rm --force codeguru-[0-9]+-[0-9]+\n$", await File.ReadAllTextAsync(folder + "/removed", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_image_that_is_not_there_is_no_toolchain()
    {
        var sandbox = WithScript("test \"$3\" = python:3-slim");

        Assert.Equal("python3", (await sandbox.FindAsync(LanguageRunners.For("python")!, TestContext.Current.CancellationToken))?.Program);
        Assert.Null(await sandbox.FindAsync(LanguageRunners.For("go")!, TestContext.Current.CancellationToken));
    }
}
