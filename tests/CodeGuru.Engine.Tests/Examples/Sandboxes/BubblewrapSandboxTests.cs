using System.Diagnostics;
using System.Text;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

public sealed class BubblewrapSandboxTests
{
    [Fact]
    public async Task A_program_runs_and_its_streams_and_exit_code_come_back()
    {
        var (outcome, output, error) = await Sandbox.PythonAsync("import sys\nprint('grüße')\nprint('bad', file=sys.stderr)\nsys.exit(3)\n");

        Assert.Equal((3, "grüße\n", "bad\n"), (outcome.ExitCode, output, error));
    }

    [Fact]
    public async Task A_program_sees_a_small_world_of_its_own()
    {
        var (_, output, error) = await Sandbox.PythonAsync("""
            import os, socket
            print(sorted(set(os.environ) - {'LC_CTYPE', 'PWD'}))
            print(os.getcwd(), os.listdir('.'), os.getuid(), socket.gethostname())
            print([fd for fd in os.listdir('/proc/self/fd') if os.path.exists('/proc/self/fd/' + fd)])
            print([pid for pid in os.listdir('/proc') if pid.isdigit()])
            status = open('/proc/self/status').read()
            print([line.split()[1] for line in status.splitlines() if line.startswith(('Cap', 'NoNewPrivs', 'Seccomp:'))])
            print(socket.gethostbyname('localhost'), os.path.expanduser('~'))
            """);

        Assert.Equal("", error);
        Assert.Equal(
            """
            ['HOME', 'LANG', 'PATH', 'TERM', 'TMPDIR', 'USER']
            /work ['main.py'] 1000 sandbox
            ['0', '1', '2']
            ['1', '2', '3']
            ['0000000000000000', '0000000000000000', '0000000000000000', '0000000000000000', '0000000000000000', '1', '2']
            127.0.0.1 /tmp/home

            """,
            output);
    }

    [Fact]
    public async Task Namespaces_are_its_own()
    {
        var kinds = new[] { "user", "pid", "ipc", "uts", "net", "mnt", "cgroup" };
        var (_, output, _) = await Sandbox.PythonAsync($"import os\nfor kind in '{string.Join(' ', kinds)}'.split():\n    print(os.readlink('/proc/self/ns/' + kind))\n");

        var inside = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(kinds.Length, inside.Length);
        Assert.All(kinds.Zip(inside), pair => Assert.NotEqual(new FileInfo($"/proc/self/ns/{pair.First}").LinkTarget, pair.Second));
    }

    [Fact]
    public async Task A_server_and_its_client_talk_within()
    {
        var (_, output, error) = await Sandbox.PythonAsync("""
            import socket, threading
            server = socket.create_server(('127.0.0.1', 0))
            threading.Thread(target=lambda: server.accept()[0].sendall(b'hello')).start()
            print(socket.create_connection(server.getsockname()).recv(5))
            """);

        Assert.Equal(("b'hello'\n", ""), (output, error));
    }

    [Fact]
    public async Task A_hundred_threads_and_a_pool_of_processes_are_no_attack()
    {
        var (_, output, error) = await Sandbox.PythonAsync("""
            import multiprocessing, threading, time
            threads = [threading.Thread(target=time.sleep, args=(0.2,)) for _ in range(100)]
            for thread in threads: thread.start()
            print(threading.active_count())
            for thread in threads: thread.join()
            if __name__ == '__main__':
                with multiprocessing.Pool(4) as pool: print(sum(pool.map(abs, range(-5, 5))))
            """);

        Assert.Equal(("101\n25\n", ""), (output, error));
    }

    [Fact]
    public async Task Cancelling_ends_the_program()
    {
        var sandbox = await Sandbox.RequireAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var started = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            sandbox.RunAsync(new SandboxCommand { Arguments = ["/bin/sleep", "987.5"] }, cancel.Token));

        Assert.True(started.Elapsed < TimeSpan.FromSeconds(9), "it was waited for instead");
        Assert.Empty(HostProcesses.WithArgument("987.5"));
    }

    [Fact]
    public async Task Broken_characters_are_replaced_and_no_half_one_is_left_at_the_end()
    {
        var sandbox = await Sandbox.RequireAsync();

        var outcome = await sandbox.RunAsync(
            new SandboxCommand
            {
                Arguments = ["/bin/sh", "-c", "printf '\\377ok\\303\\244\\303\\244'"],
                Limits = new SandboxLimits { StandardOutput = 6 },
            },
            TestContext.Current.CancellationToken);

        Assert.True(outcome.Truncated);
        Assert.Equal("\uFFFDokä\uFFFD", Encoding.UTF8.GetString(outcome.StandardOutput));
    }
}
