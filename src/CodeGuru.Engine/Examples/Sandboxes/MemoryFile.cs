using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>A file that is only in memory and vanishes with this process, however that ends: nothing is left on a disk.</summary>
[SupportedOSPlatform("linux")]
internal sealed class MemoryFile : IDisposable
{
    private readonly SafeFileHandle handle;

    public MemoryFile(string name, ReadOnlySpan<byte> content)
    {
        var descriptor = NativeMethods.CreateMemoryFile(name, NativeMethods.CloseOnExec);
        if (descriptor < 0) throw new SandboxException($"No file can be made in memory: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}.");
        handle = new SafeFileHandle(descriptor, ownsHandle: true);
        RandomAccess.Write(handle, content, fileOffset: 0);
        Path = $"/proc/{Environment.ProcessId}/fd/{descriptor}";
    }

    /// <summary>Where a child process finds it. It opens the file itself, so that no open descriptor is handed to anybody else's child.</summary>
    public string Path { get; }

    public void Dispose() => handle.Dispose();
}
