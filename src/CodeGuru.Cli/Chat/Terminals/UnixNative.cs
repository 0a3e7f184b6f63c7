using System.Runtime.InteropServices;

namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>The C library's part in a terminal. <c>termios</c> is passed as bytes: its layout differs from system to system.</summary>
internal static partial class UnixNative
{
    public const int StandardInput = 0;
    public const int StandardOutput = 1;

    /// <summary>More than any system's <c>struct termios</c> takes (Linux 60, macOS 72).</summary>
    public const int TermiosSize = 256;

    /// <summary>TCSADRAIN: after what was written has been shown.</summary>
    public const int AfterOutput = 1;

    public const int SignalStop = 20;

    public const int Interrupted = 4;

    public const int TryAgain = 11;

    private const nuint LinuxGetWindowSize = 0x5413;

    /// <summary>The flag OPOST has the same value everywhere; <c>c_oflag</c> is the second field, of four bytes on Linux and eight on macOS.</summary>
    private const byte ProcessOutput = 1;

    private static int OutputFlags => OperatingSystem.IsMacOS() ? 8 : 4;

    /// <summary>Raw, but for the output: a line feed goes on starting a new line.</summary>
    public static void MakeRaw(Span<byte> termios)
    {
        MakeAllRaw(ref MemoryMarshal.GetReference(termios));
        termios[OutputFlags] |= ProcessOutput;
    }

    public static TerminalSize? WindowSize()
    {
        if (!OperatingSystem.IsLinux()) return null; // ioctl is variadic, which a P/Invoke cannot express on every processor.
        Span<ushort> size = stackalloc ushort[4];
        return Control(StandardOutput, LinuxGetWindowSize, ref MemoryMarshal.GetReference(size)) == 0 && size[0] > 0 && size[1] > 0
            ? new TerminalSize(size[1], size[0])
            : null;
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static partial int GetAttributes(int descriptor, ref byte termios);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static partial int SetAttributes(int descriptor, int when, ref byte termios);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, ref byte buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, ref byte buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "raise", SetLastError = true)]
    public static partial int Raise(int signal);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    private static partial void MakeAllRaw(ref byte termios);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(int descriptor, nuint request, ref ushort size);
}
