using System.Globalization;
using System.Runtime.Versioning;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>
/// Open files that this process was given by the one that started it (a shell's pipes, a lock file) would be handed on to every program in
/// a sandbox, as bubblewrap closes none. .NET's own are closed on exec; these are not, until they are marked here.
/// </summary>
internal static class InheritedDescriptors
{
    [UnsupportedOSPlatform("windows")]
    public static void CloseOnExec()
    {
        foreach (var path in Directory.EnumerateFileSystemEntries("/dev/fd").ToList())
        {
            if (int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var descriptor) && descriptor > 2)
                _ = NativeMethods.ControlDescriptor(descriptor, NativeMethods.SetDescriptorFlags, NativeMethods.CloseOnExec);
        }
    }
}
