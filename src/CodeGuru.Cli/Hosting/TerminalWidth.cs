using System.Runtime.InteropServices;

namespace CodeGuru.Cli.Hosting;

/// <summary>
/// Asks the terminal for its width. <see cref="Console.WindowWidth"/> would, on Unix, also switch the terminal into application mode by an
/// escape sequence, in front of whatever is written, and leave it so.
/// </summary>
internal static partial class TerminalWidth
{
    private const int StandardOutput = 1;
    private const nuint GetWindowSizeOnLinux = 0x5413;
    private const nuint GetWindowSizeOnBsd = 0x40087468;

    /// <summary>Cells a line; null where the terminal does not say.</summary>
    public static int? Ask() => OperatingSystem.IsWindows() ? WindowsWidth() : UnixWidth();

    private static int? UnixWidth()
    {
        var size = default(WindowSize);
        var result = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64
            ? ControlOnAppleSilicon(StandardOutput, GetWindowSizeOnBsd, 0, 0, 0, 0, 0, 0, ref size)
            : Control(StandardOutput, OperatingSystem.IsLinux() ? GetWindowSizeOnLinux : GetWindowSizeOnBsd, ref size);
        return result == 0 && size.Columns > 0 ? size.Columns : null;
    }

    private static int? WindowsWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int file, nuint request, ref WindowSize size);

    // ioctl takes variable arguments, which Apple's ARM64 convention passes on the stack: the registers before it are filled with nothing.
    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int ControlOnAppleSilicon(
        int file, nuint request, nint second, nint third, nint fourth, nint fifth, nint sixth, nint seventh, ref WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort PixelWidth;
        public ushort PixelHeight;
    }
}
