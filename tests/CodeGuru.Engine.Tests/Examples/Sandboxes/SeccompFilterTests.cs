using System.Buffers.Binary;
using System.Runtime.InteropServices;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

/// <summary>Runs the filter's program here, for both processors, as the kernel would; the escape tests show that the kernel takes it.</summary>
public sealed class SeccompFilterTests
{
    private const uint Allowed = 0x7FFF0000;
    private const uint Killed = 0x80000000;
    private const uint X64 = 0xC000003E;
    private const uint Arm64 = 0xC00000B7;

    private static uint Run(Architecture architecture, uint audit, int call, params ulong[] arguments)
    {
        var seen = new byte[64];
        BinaryPrimitives.WriteInt32LittleEndian(seen, call);
        BinaryPrimitives.WriteUInt32LittleEndian(seen.AsSpan(4), audit);
        for (var i = 0; i < arguments.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(seen.AsSpan(16 + (i * 8)), arguments[i]);

        var program = SeccompFilter.For(architecture)!;
        uint loaded = 0;
        for (var at = 0; ; at++)
        {
            var instruction = program.AsSpan(at * 8, 8);
            var operand = BinaryPrimitives.ReadUInt32LittleEndian(instruction[4..]);
            var jump = BinaryPrimitives.ReadUInt16LittleEndian(instruction) switch
            {
                0x20 => (bool?)null,
                0x15 => loaded == operand,
                0x35 => loaded >= operand,
                0x45 => (loaded & operand) != 0,
                0x06 => throw new Returned(operand),
                var other => throw new InvalidOperationException($"no such instruction: {other:x}"),
            };
            if (jump is { } taken) at += taken ? instruction[2] : instruction[3];
            else loaded = BinaryPrimitives.ReadUInt32LittleEndian(seen.AsSpan((int)operand));
        }
    }

    private static uint Verdict(Architecture architecture, uint audit, int call, params ulong[] arguments)
    {
        try
        {
            return Run(architecture, audit, call, arguments);
        }
        catch (Returned returned)
        {
            return returned.Value;
        }
    }

    [Fact]
    public void Every_named_call_is_refused_on_both_processors()
    {
        foreach (var (name, x64, arm64) in SeccompCalls.Denied)
        {
            if (x64 != SeccompCalls.Absent) Assert.True(Verdict(Architecture.X64, X64, x64) == 0x00050001, name);
            if (arm64 != SeccompCalls.Absent) Assert.True(Verdict(Architecture.Arm64, Arm64, arm64) == 0x00050001, name);
        }
    }

    [Fact]
    public void The_table_has_each_call_once()
    {
        Assert.Distinct(SeccompCalls.Denied.Select(call => call.Name));
        Assert.Distinct(SeccompCalls.Denied.Where(call => call.X64 != SeccompCalls.Absent).Select(call => call.X64));
        Assert.Distinct(SeccompCalls.Denied.Where(call => call.Arm64 != SeccompCalls.Absent).Select(call => call.Arm64));
    }

    [Theory]
    [InlineData(0)] // read
    [InlineData(1)] // write
    [InlineData(9)] // mmap
    [InlineData(59)] // execve
    [InlineData(257)] // openat
    [InlineData(231)] // exit_group
    public void Ordinary_calls_pass(int call) => Assert.Equal(Allowed, Verdict(Architecture.X64, X64, call));

    [Theory]
    [InlineData(17ul, true)] // SIGCHLD: fork
    [InlineData(0x3D0F00ul, true)] // a thread
    [InlineData(0x10000011ul, false)] // CLONE_NEWUSER
    [InlineData(0x00020011ul, false)] // CLONE_NEWNS
    [InlineData(0x40000011ul, false)] // CLONE_NEWNET
    public void A_clone_may_make_threads_and_processes_but_no_namespace(ulong flags, bool allowed)
    {
        Assert.Equal(allowed, Verdict(Architecture.X64, X64, 56, flags) == Allowed);
        Assert.Equal(allowed, Verdict(Architecture.Arm64, Arm64, 220, flags) == Allowed);
    }

    [Theory]
    [InlineData(0x5413ul, true)] // TIOCGWINSZ
    [InlineData(0x5412ul, false)] // TIOCSTI
    [InlineData(0x100005412ul, false)] // TIOCSTI with noise above
    [InlineData(0x541Cul, false)] // TIOCLINUX
    public void Nothing_is_typed_into_a_terminal(ulong request, bool allowed)
    {
        Assert.Equal(allowed, Verdict(Architecture.X64, X64, 16, 0, request) == Allowed);
        Assert.Equal(allowed, Verdict(Architecture.Arm64, Arm64, 29, 0, request) == Allowed);
    }

    [Theory]
    [InlineData(1ul, 0ul, true)]
    [InlineData(2ul, 6ul, true)]
    [InlineData(10ul, 17ul, true)]
    [InlineData(16ul, 0ul, true)] // NETLINK_ROUTE
    [InlineData(16ul, 12ul, false)] // NETLINK_NETFILTER
    [InlineData(17ul, 0ul, false)] // AF_PACKET
    [InlineData(38ul, 0ul, false)] // AF_ALG
    [InlineData(40ul, 0ul, false)] // AF_VSOCK
    public void Sockets_are_of_kinds_that_a_namespace_holds(ulong family, ulong protocol, bool allowed) =>
        Assert.Equal(allowed, Verdict(Architecture.X64, X64, 41, family, 1, protocol) == Allowed);

    [Fact]
    public void Other_ways_to_number_calls_are_no_way_around()
    {
        Assert.Equal(Killed, Verdict(Architecture.X64, 0x40000003, 1)); // 32-bit x86
        Assert.Equal(0x00050026u, Verdict(Architecture.X64, X64, 0x40000000 + 101)); // x32
        Assert.Equal(0x00050026u, Verdict(Architecture.X64, X64, 435)); // clone3: its flags cannot be read
        Assert.Null(SeccompFilter.For(Architecture.S390x));
    }

    private sealed class Returned(uint value) : Exception
    {
        public uint Value { get; } = value;
    }
}
