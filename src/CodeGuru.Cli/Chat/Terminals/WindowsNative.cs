using System.Runtime.InteropServices;

namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>The Windows console's functions.</summary>
internal static partial class WindowsNative
{
    public const int StandardInput = -10;
    public const int StandardOutput = -11;

    /// <summary>ENABLE_VIRTUAL_TERMINAL_INPUT alone: no line editing, no echo, and Ctrl-C is a key; keys come as the sequences of other systems.</summary>
    public const uint RawInput = 0x0200;

    /// <summary>ENABLE_PROCESSED_OUTPUT, ENABLE_WRAP_AT_EOL_OUTPUT and ENABLE_VIRTUAL_TERMINAL_PROCESSING.</summary>
    public const uint TerminalOutput = 0x0001 | 0x0002 | 0x0004;

    [LibraryImport("kernel32", EntryPoint = "GetStdHandle")]
    public static partial nint GetHandle(int which);

    [LibraryImport("kernel32", EntryPoint = "GetConsoleMode")]
    public static partial int GetMode(nint handle, out uint mode);

    [LibraryImport("kernel32", EntryPoint = "SetConsoleMode")]
    public static partial int SetMode(nint handle, uint mode);

    [LibraryImport("kernel32", EntryPoint = "ReadConsoleW")]
    public static partial int Read(nint handle, ref ushort buffer, uint count, out uint read, nint control);

    [LibraryImport("kernel32", EntryPoint = "WriteConsoleW")]
    public static partial int Write(nint handle, ref ushort buffer, uint count, out uint written, nint reserved);
}
