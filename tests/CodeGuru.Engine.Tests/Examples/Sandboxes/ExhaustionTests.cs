using System.Globalization;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>Programs that try to take more than their share: run for real.</summary>
public sealed class ExhaustionTests
{
    [Fact]
    public async Task Fork_bomb()
    {
        var marker = HostProcesses.Mark();
        var (outcome, _, _) = await Sandbox.PythonAsync($$"""
            import os, time, sys
            marker = '{{marker}}'
            while True:
                try:
                    if os.fork() == 0: os.setsid()
                except OSError: pass
            """);

        Assert.Equal(SandboxStop.Processes, outcome.Stop);
        await StillWorksAsync();
    }

    [Fact]
    public async Task Fork_bomb_that_the_watch_does_not_see_ends_at_the_kernels_limit()
    {
        var (_, output, error) = await Sandbox.PythonAsync(
            """
            import os, time
            children = 0
            try:
                while children < 1000:
                    if os.fork() == 0:
                        time.sleep(30)
                        os._exit(0)
                    children += 1
            except OSError: pass
            print(children)
            """,
            new SandboxLimits { Processes = 10_000 });

        Assert.Equal("", error);
        Assert.InRange(int.Parse(output, CultureInfo.InvariantCulture), 100, 256);
    }

    [Fact]
    public async Task Memory_bomb()
    {
        var (outcome, output, _) = await Sandbox.PythonAsync("hold = []\nwhile True: hold.append(bytearray(b'x') * (8 * 1024 * 1024))\n");

        Assert.Equal((SandboxStop.Memory, ""), (outcome.Stop, output));
    }

    [Fact]
    public async Task Memory_bomb_of_many_processes_and_of_shared_memory()
    {
        var (many, _, _) = await Sandbox.PythonAsync("""
            import os, time
            for _ in range(20):
                if os.fork() == 0: break
            hold = bytearray(b'x') * (60 * 1024 * 1024)
            time.sleep(20)
            """);
        var (shared, _, _) = await Sandbox.PythonAsync("""
            import mmap, time
            hold = [mmap.mmap(-1, 64 * 1024 * 1024) for _ in range(15)]
            for m in hold: m.write(b'x' * (64 * 1024 * 1024))
            time.sleep(20)
            """);

        Assert.Equal((SandboxStop.Memory, SandboxStop.Memory), (many.Stop, shared.Stop));
    }

    [Fact]
    public async Task Output_flood()
    {
        var (outcome, output, _) = await Sandbox.PythonAsync("import sys\nfor _ in range(3000): sys.stdout.write('x' * 10000)\nsys.stderr.write('y' * 100000)\nsys.exit(5)\n");

        Assert.Equal((5, true, 64 * 1024, 64 * 1024), (outcome.ExitCode, outcome.Truncated, output.Length, outcome.StandardError.Length));
    }

    [Fact]
    public async Task Disk_fill()
    {
        var (_, output, error) = await Sandbox.PythonAsync("""
            import os
            total = 0
            for folder in ('/work', '/tmp', '/dev/shm', '/tmp/home'):
                for n in range(20):
                    try:
                        with open(f'{folder}/{n}', 'wb', buffering=0) as f:
                            while written := f.write(b'x' * 1048576): total += written
                    except OSError: pass
            print(total // 1048576, max(os.path.getsize('/work/' + f) for f in os.listdir('/work')) // 1048576)
            """);

        Assert.Equal("", error);
        var sizes = output.Split().Where(word => word.Length > 0).Select(int.Parse).ToArray();
        Assert.InRange(sizes[0], 200, 256);
        Assert.InRange(sizes[1], 60, 64);
    }

    [Fact]
    public async Task A_hundred_thousand_files()
    {
        var before = Directory.GetFileSystemEntries(Path.GetTempPath()).Length;
        var (outcome, output, _) = await Sandbox.PythonAsync("""
            import os
            made = 0
            try:
                for n in range(100000):
                    os.close(os.open(f'f{n}', os.O_CREAT))
                    made += 1
            except OSError: pass
            print(made > 0)
            """);

        Assert.True(outcome.Stop == SandboxStop.Time || output == "True\n", output);
        Assert.InRange(Directory.GetFileSystemEntries(Path.GetTempPath()).Length, 0, before + 20);
        await StillWorksAsync();
    }

    [Fact]
    public async Task Burns_processor_time()
    {
        var (outcome, _, _) = await Sandbox.PythonAsync("while True: pass\n", new SandboxLimits { WallClock = TimeSpan.FromSeconds(1) });

        // Whichever comes first: the clock on the wall, or the kernel's of this process.
        Assert.True(outcome.Stop == SandboxStop.Time || outcome.ExitCode is 152 or 137, outcome.ToString());
    }

    /// <summary>The machine, and the next run, are as before.</summary>
    internal static async Task StillWorksAsync()
    {
        var (outcome, output, _) = await Sandbox.PythonAsync("print(1)\n");
        Assert.Equal((0, "1\n"), (outcome.ExitCode, output));
    }
}
