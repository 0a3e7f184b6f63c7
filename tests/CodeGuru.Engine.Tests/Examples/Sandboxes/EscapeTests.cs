using System.Net;
using System.Net.Sockets;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>Programs that try to see, reach or change what is outside: run for real.</summary>
public sealed class EscapeTests
{
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
        var secret = Path.Combine(home, $".codeguru-test-{HostProcesses.Mark()}");
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
        Environment.SetEnvironmentVariable(name, "s3cr3t-" + HostProcesses.Mark());

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

    private static string Quote(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
