using System.Diagnostics;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>Programs that try to go on, or to leave something behind: run for real.</summary>
public sealed class OutlivingTests
{
    [Fact]
    public async Task Sleeps_forever()
    {
        var marker = HostProcesses.Mark();
        var (outcome, output, _) = await Sandbox.PythonAsync(
            $"import subprocess\nprint('started', flush=True)\nsubprocess.run(['sleep', '{marker}'])\n", new SandboxLimits { WallClock = TimeSpan.FromSeconds(1) });

        Assert.Equal((SandboxStop.Time, "started\n"), (outcome.Stop, output));
        Assert.Empty(HostProcesses.WithArgument(marker));
    }

    [Fact]
    public async Task Double_fork_and_setsid_to_outlive()
    {
        var marker = HostProcesses.Mark();
        var (outcome, output, _) = await Sandbox.PythonAsync($$"""
            import os
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    os.close(0); os.close(1); os.close(2)
                    os.execvp('sleep', ['sleep', '{{marker}}'])
                os._exit(0)
            os.wait()
            print('done')
            """);

        Assert.Equal((0, "done\n"), (outcome.ExitCode, output));
        Assert.True(outcome.Duration < TimeSpan.FromSeconds(9), "it was waited for");
        Assert.Empty(HostProcesses.WithArgument(marker));
    }

    [Fact]
    public async Task Ignores_sigterm()
    {
        var marker = HostProcesses.Mark();
        var (outcome, _, _) = await Sandbox.PythonAsync(
            $$"""
            import os, signal, sys
            for number in range(1, 65):
                try: signal.signal(number, signal.SIG_IGN)
                except (OSError, ValueError): pass
            os.execvp(sys.executable, [sys.executable, '-c', 'import time\nwhile True: time.sleep(1)', '{{marker}}'])
            """,
            new SandboxLimits { WallClock = TimeSpan.FromSeconds(1) });

        Assert.Equal(SandboxStop.Time, outcome.Stop);
        Assert.Empty(HostProcesses.WithArgument(marker));
    }

    [Fact]
    public async Task Kills_the_processes_above_it()
    {
        var (outcome, output, _) = await Sandbox.PythonAsync("""
            import os, signal
            for target in (1, -1, os.getppid()):
                try: os.kill(target, signal.SIGKILL)
                except OSError: pass
            print('still here')
            """);

        Assert.True(output is "still here\n" or "" && outcome.Stop == SandboxStop.None, output);
        await ExhaustionTests.StillWorksAsync();
    }

    [Fact]
    public async Task Leaves_files_for_the_next_run()
    {
        const string Code = """
            import glob, os
            print(sorted(glob.glob('/work/*') + glob.glob('/tmp/**', recursive=True) + glob.glob('/dev/shm/*')))
            for folder in ('/work', '/tmp', '/dev/shm', '/tmp/home'):
                open(folder + '/left', 'w').write('x')
            """;

        var (_, first, _) = await Sandbox.PythonAsync(Code);
        var (_, second, _) = await Sandbox.PythonAsync(Code);

        Assert.Equal("['/tmp/', '/tmp/home', '/work/main.py']\n", first);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Host_that_is_killed_takes_the_program_with_it()
    {
        // This very process cannot be killed in its own test, so a shell stands for it: what is proven is bubblewrap's tie to its parent.
        // Three processes are named so: bubblewrap's two, and the program.
        await Sandbox.RequireAsync();
        var marker = HostProcesses.Mark();
        using var host = Process.Start("/bin/sh", ["-c", $"exec >/dev/null 2>&1; bwrap --unshare-pid --die-with-parent --ro-bind / / --proc /proc sleep {marker}; true"]);
        while (HostProcesses.Find(marker).Count < 3) await Task.Delay(20, TestContext.Current.CancellationToken);

        host.Kill();

        Assert.Empty(HostProcesses.WithArgument(marker));
    }
}
