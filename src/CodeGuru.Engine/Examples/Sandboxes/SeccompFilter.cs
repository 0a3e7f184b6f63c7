using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>
/// A seccomp filter in classic BPF, as <c>seccomp(2)</c> takes it. It lets everything through but what <see cref="SeccompCalls"/> names and
/// what is judged by an argument: new namespaces, typing into a terminal, and kinds of sockets that a network namespace does not hold.
/// </summary>
internal sealed class SeccompFilter
{
    private const int InstructionSize = 8;

    // Offsets in struct seccomp_data. Of an argument only the low half is read, on little-endian the first: what is compared here is an int
    // to the kernel, which ignores the upper half, so a test of all 64 bits could be passed by setting one of them.
    private const int NumberOffset = 0;
    private const int ArchitectureOffset = 4;
    private const int FirstArgument = 16;
    private const int SecondArgument = 24;
    private const int ThirdArgument = 32;

    private const ushort LoadWord = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private const ushort JumpEqual = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private const ushort JumpGreaterOrEqual = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    private const ushort JumpAnyBit = 0x45; // BPF_JMP | BPF_JSET | BPF_K
    private const ushort Return = 0x06; // BPF_RET | BPF_K

    private const uint Allow = 0x7FFF0000;
    private const uint KillProcess = 0x80000000;
    private const uint Error = 0x00050000;
    private const uint NotPermitted = Error | 1; // EPERM
    private const uint NoSuchCall = Error | 38; // ENOSYS
    private const uint NoSuchProtocol = Error | 93; // EPROTONOSUPPORT
    private const uint NoSuchFamily = Error | 97; // EAFNOSUPPORT

    // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET.
    private const uint NewNamespaces = 0x7E020000;

    // TIOCSTI and TIOCLINUX type into a terminal, TIOCSETD gives it another driver.
    private static readonly uint[] DeniedControls = [0x5412, 0x541C, 0x5423];

    // Unix, IPv4, IPv6. Others are not bound to a network namespace (vsock reaches the machine's host) or are rarely walked code.
    private static readonly uint[] AllowedFamilies = [1, 2, 10];
    private const uint NetlinkFamily = 16;

    private readonly List<byte> program = [];

    private SeccompFilter()
    {
    }

    /// <summary>Null on a processor whose numbers are not known: then there is no filter, and no full isolation.</summary>
    public static byte[]? For(Architecture architecture) => architecture switch
    {
        Architecture.X64 => Build(0xC000003E, call => call.X64, hasX32: true, clone: 56, clone3: 435, ioctl: 16, socket: 41, personality: 135),
        Architecture.Arm64 => Build(0xC00000B7, call => call.Arm64, hasX32: false, clone: 220, clone3: 435, ioctl: 29, socket: 198, personality: 92),
        _ => null,
    };

    private static byte[] Build(
        uint audit, Func<(string Name, int X64, int Arm64), int> number, bool hasX32, uint clone, uint clone3, uint ioctl, uint socket, uint personality)
    {
        var filter = new SeccompFilter();
        filter.Load(ArchitectureOffset);
        filter.Add(JumpEqual, 1, 0, audit);
        filter.Add(Return, 0, 0, KillProcess);
        filter.Load(NumberOffset);
        if (hasX32)
        {
            // The same calls under other numbers.
            filter.Add(JumpGreaterOrEqual, 0, 1, 0x40000000);
            filter.Add(Return, 0, 0, NoSuchCall);
        }

        foreach (var call in SeccompCalls.Denied.Select(number).Where(call => call != SeccompCalls.Absent))
            filter.When((uint)call, rule => rule.Add(Return, 0, 0, NotPermitted));

        // Its flags are in memory, where a filter cannot look. The C library falls back to clone.
        filter.When(clone3, rule => rule.Add(Return, 0, 0, NoSuchCall));
        filter.When(clone, rule =>
        {
            rule.Load(FirstArgument);
            rule.Add(JumpAnyBit, 0, 1, NewNamespaces);
            rule.Add(Return, 0, 0, NotPermitted);
            rule.Add(Return, 0, 0, Allow);
        });
        filter.When(ioctl, rule =>
        {
            rule.Load(SecondArgument);
            foreach (var control in DeniedControls)
            {
                rule.Add(JumpEqual, 0, 1, control);
                rule.Add(Return, 0, 0, NotPermitted);
            }

            rule.Add(Return, 0, 0, Allow);
        });
        filter.When(socket, rule =>
        {
            rule.Load(FirstArgument);
            foreach (var family in AllowedFamilies)
            {
                rule.Add(JumpEqual, 0, 1, family);
                rule.Add(Return, 0, 0, Allow);
            }

            // Of netlink only the part that lists network interfaces (protocol 0).
            rule.Add(JumpEqual, 1, 0, NetlinkFamily);
            rule.Add(Return, 0, 0, NoSuchFamily);
            rule.Load(ThirdArgument);
            rule.Add(JumpEqual, 0, 1, 0);
            rule.Add(Return, 0, 0, Allow);
            rule.Add(Return, 0, 0, NoSuchProtocol);
        });
        filter.When(personality, rule =>
        {
            // Asking (0xFFFFFFFF) and the ordinary one; others switch protections off.
            rule.Load(FirstArgument);
            rule.Add(JumpEqual, 1, 0, 0);
            rule.Add(JumpEqual, 0, 1, 0xFFFFFFFF);
            rule.Add(Return, 0, 0, Allow);
            rule.Add(Return, 0, 0, NotPermitted);
        });
        filter.Add(Return, 0, 0, Allow);
        return [.. filter.program];
    }

    /// <summary>Adds a rule for one system call. Every rule returns on every path, so the number is still loaded after it.</summary>
    private void When(uint call, Action<SeccompFilter> rule)
    {
        var body = new SeccompFilter();
        rule(body);
        Add(JumpEqual, 0, checked((byte)(body.program.Count / InstructionSize)), call);
        program.AddRange(body.program);
    }

    private void Load(int offset) => Add(LoadWord, 0, 0, (uint)offset);

    /// <summary><c>struct sock_filter</c>: code, instructions to skip when true, when false, operand.</summary>
    private void Add(ushort code, byte whenTrue, byte whenFalse, uint operand)
    {
        Span<byte> instruction = stackalloc byte[InstructionSize];
        BinaryPrimitives.WriteUInt16LittleEndian(instruction, code);
        instruction[2] = whenTrue;
        instruction[3] = whenFalse;
        BinaryPrimitives.WriteUInt32LittleEndian(instruction[4..], operand);
        program.AddRange(instruction);
    }
}
