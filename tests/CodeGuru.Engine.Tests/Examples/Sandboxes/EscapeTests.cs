using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>Programs that try to get out, take more than their share or leave something behind: run for real.</summary>
public sealed class EscapeTests
{
    private static string Unique() => string.Create(CultureInfo.InvariantCulture, $"{Random.Shared.Next(100_000, 999_999)}.{Random.Shared.Next(10_000, 99_999)}");

    /// <summary>Runs statements, each of which must raise an OSError; prints what did not, and then "end".</summary>
    private static async Task AllRefusedAsync(string statements, string preamble = "")
    {
        var (_, output, error) = await Sandbox.PythonAsync($$"""
            import os, socket, ctypes
            {{preamble}}
            for statement in '''{{statements}}'''.strip().splitlines():
                try:
                    print('allowed:', statement, repr(eval(statement)))
                except OSError:
                    pass
            print('end')
            """);
        Assert.Equal(("end\n", ""), (output, error));
    }

    [Fact]
    public async Task Reads_etc_shadow() => await AllRefusedAsync("""
        open('/etc/shadow').read()
        open('/etc/gshadow').read()
        open('/proc/1/root/etc/shadow').read()
        open('/proc/self/root/../etc/shadow').read()
        os.stat('/etc/shadow')
        open('/etc/ssh/ssh_config').read()
        """);

    [Fact]
    public async Task Reads_the_home_folder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var secret = Path.Combine(home, $".codeguru-test-{Unique()}");
        await File.WriteAllTextAsync(secret, "secret", TestContext.Current.CancellationToken);
        try
        {
            await AllRefusedAsync($"open({Quote(secret)}).read()\nos.listdir('/home')\nos.listdir({Quote(Environment.CurrentDirectory)})\nos.listdir('/var')\nos.listdir('/run')\nos.listdir('/sys')\nos.listdir('/mnt')");
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public async Task Reads_the_environment_of_the_parent_and_of_the_first_process()
    {
        var name = "CODEGURU_TEST_SECRET";
        Environment.SetEnvironmentVariable(name, "s3cr3t-" + Unique());

        var (_, output, error) = await Sandbox.PythonAsync("""
            import os
            for pid in [p for p in os.listdir('/proc') if p.isdigit()] + ['self', 'thread-self']:
                try:
                    print(pid, sorted(v for v in open(f'/proc/{pid}/environ').read().split('\0') if v) )
                except OSError as e:
                    print(pid, 'refused')
            print(os.getppid())
            """);

        Assert.Equal("", error);
        Assert.DoesNotContain(name, output, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", output, StringComparison.Ordinal);
        var first = output.Split('\n').First(line => line.StartsWith("1 ", StringComparison.Ordinal));
        Assert.True(first is "1 refused" or "1 []" or "1 ['PWD=/']", first);
    }

    [Fact]
    public async Task Writes_outside() => await AllRefusedAsync("""
        open('/x', 'w')
        open('/etc/x', 'w')
        open('/etc/passwd', 'a')
        open('/usr/x', 'w')
        open('/usr/bin/env', 'a')
        open('/dev/x', 'w')
        open('/bin/x', 'w')
        open('/proc/sys/kernel/hostname', 'w')
        open('/proc/sysrq-trigger', 'w').write('h')
        open('/proc/sys/kernel/core_pattern', 'w').write('x')
        os.mkdir('/home')
        os.chmod('/usr/bin/env', 0o777)
        os.mknod('/work/disk', 0o600 | 0o060000, os.makedev(8, 0))
        os.chroot('/usr')
        os.setuid(0)
        os.sethostname(b'x') if hasattr(os, 'sethostname') else socket.sethostname('x')
        """);

    [Fact]
    public async Task Reaches_the_network_on_loopback_and_outside()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        await AllRefusedAsync($"""
            socket.create_connection(('127.0.0.1', {port}), 1)
            socket.create_connection(('::1', {port}), 1)
            socket.create_connection(('192.0.2.1', 80), 1)
            socket.getaddrinfo('example.com', 80)
            socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
            socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
            socket.socket(40, socket.SOCK_STREAM)
            socket.socket(38, socket.SOCK_SEQPACKET)
            socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 9)
            socket.socket(socket.AF_UNIX).connect('/run/docker.sock')
            socket.socket(socket.AF_UNIX).connect(chr(0) + 'dbus')
            """);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Calls_into_the_kernel_that_no_example_needs()
    {
        Assert.SkipUnless(System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64, "numbers of x86-64");
        await AllRefusedAsync(
            """
            call(248, b'user', b'name', b'secret', 6, -3)
            call(250, 0, -3, 1)
            call(425, 8, 0)
            call(101, 16, 1, 0, 0)
            call(310, 1, 0, 0, 0, 0, 0)
            call(165, b'none', b'/tmp', b'tmpfs', 0, 0)
            call(166, b'/usr', 2)
            call(428, -100, b'/usr', 1)
            call(321, 0, 0, 0)
            call(323, 0)
            call(298, 0, 0, -1, -1, 0)
            call(272, 0x10000000)
            call(272, 0x20000000)
            call(56, 0x10000000 | 17, 0, 0, 0, 0)
            call(435, 0, 0)
            call(308, 0, 0)
            call(304, -100, 0, 0)
            call(319, b'hidden', 0)
            call(29, 0, 4096, 0o1600)
            call(135, 0x0040000)
            call(0x40000000 + 39)
            call(161, b'/')
            """,
            """
            libc = ctypes.CDLL(None, use_errno=True)
            def call(*arguments):
                result = libc.syscall(*[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
                if result == -1: raise OSError(ctypes.get_errno(), 'refused')
                return result
            """);
    }

    [Fact]
    public async Task Types_into_the_terminal()
    {
        // On a terminal of its own, where the kernel would allow it: what refuses is the filter. The request has 32 bits; the upper ones are noise.
        var (_, output, error) = await Sandbox.PythonAsync("""
            import ctypes, os, pty, errno
            libc = ctypes.CDLL(None, use_errno=True)
            def inject(fd, request):
                ctypes.set_errno(0)
                result = libc.syscall(ctypes.c_long(16 if os.uname().machine == 'x86_64' else 29), ctypes.c_long(fd), ctypes.c_long(request), ctypes.c_char_p(b'x'))
                return 'typed' if result == 0 else errno.errorcode[ctypes.get_errno()]
            master, slave = pty.openpty()
            print(inject(slave, 0x5412), inject(slave, 0x100005412), inject(slave, 0x541C))
            print([inject(fd, 0x5412) for fd in (0, 1, 2)])
            try: os.open('/dev/tty', os.O_RDWR)
            except OSError as e: print(errno.errorcode[e.errno])
            """);

        Assert.Equal(("EPERM EPERM EPERM\n['EPERM', 'EPERM', 'EPERM']\nENXIO\n", ""), (output, error));
    }

    [Fact]
    public async Task Fork_bomb()
    {
        var marker = Unique();
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
    public async Task Sleeps_forever()
    {
        var marker = Unique();
        var (outcome, output, _) = await Sandbox.PythonAsync(
            $"import subprocess\nprint('started', flush=True)\nsubprocess.run(['sleep', '{marker}'])\n", new SandboxLimits { WallClock = TimeSpan.FromSeconds(1) });

        Assert.Equal((SandboxStop.Time, "started\n"), (outcome.Stop, output));
        Assert.Empty(HostProcesses.WithArgument(marker));
    }

    [Fact]
    public async Task Burns_processor_time()
    {
        var (outcome, _, _) = await Sandbox.PythonAsync("while True: pass\n", new SandboxLimits { WallClock = TimeSpan.FromSeconds(1) });

        // Whichever comes first: the clock on the wall, or the kernel's of this process.
        Assert.True(outcome.Stop == SandboxStop.Time || outcome.ExitCode is 152 or 137, outcome.ToString());
    }

    [Fact]
    public async Task Double_fork_and_setsid_to_outlive()
    {
        var marker = Unique();
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
        var marker = Unique();
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
        await StillWorksAsync();
    }

    [Fact]
    public async Task Symlink_and_hard_link_tricks_in_the_work_folder() => await AllRefusedAsync("""
        os.symlink('/etc/shadow', 'a') or open('a').read()
        os.symlink('/root', 'b') or os.listdir('b/.ssh')
        os.symlink('/usr/bin/env', 'c') or open('c', 'a')
        os.symlink('/proc/1/root', 'd') or os.listdir('d/home')
        os.symlink('/proc/1/cwd', 'e') or os.listdir('e/home')
        os.link('/usr/bin/env', 'f')
        os.link('/etc/passwd', 'g')
        os.rename('/etc/passwd', 'h')
        os.rename('main.py', '/usr/main.py')
        open('../../../../../../etc/shadow').read()
        """);

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
        var marker = Unique();
        using var host = Process.Start("/bin/sh", ["-c", $"exec >/dev/null 2>&1; bwrap --unshare-pid --die-with-parent --ro-bind / / --proc /proc sleep {marker}; true"]);
        while (HostProcesses.Find(marker).Count < 3) await Task.Delay(20, TestContext.Current.CancellationToken);

        host.Kill();

        Assert.Empty(HostProcesses.WithArgument(marker));
    }

    /// <summary>The machine, and the next run, are as before.</summary>
    private static async Task StillWorksAsync()
    {
        var (outcome, output, _) = await Sandbox.PythonAsync("print(1)\n");
        Assert.Equal((0, "1\n"), (outcome.ExitCode, output));
    }

    private static string Quote(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
