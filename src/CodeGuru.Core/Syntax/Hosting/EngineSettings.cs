using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text;
using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>How Wasmtime is set up, and the name under which code compiled so may be kept.</summary>
internal static class EngineSettings
{
    // On the calling thread's own stack, which may be 1.5 MB: tree-sitter keeps its stacks on the heap and needs little.
    private const int StackBytes = 512 << 10;

    /// <summary>Changes whenever compiled code of another process may no longer fit: version, settings, processor.</summary>
    public static string Fingerprint { get; } = ContentHash.Of(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"wasmtime {typeof(Engine).Assembly.GetName().Version}; stack {StackBytes}; epochs; {RuntimeInformation.ProcessArchitecture}; {OperatingSystemName}; {ProcessorFeatures}")));

    private static string OperatingSystemName =>
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : OperatingSystem.IsLinux() ? "linux" : "other";

    /// <summary>What cpuid tells of the instructions that Cranelift may use: leaf 1 and leaf 7 without what differs between cores.</summary>
    private static string ProcessorFeatures
    {
        get
        {
            if (!X86Base.IsSupported) return "";
            var basic = X86Base.CpuId(1, 0);
            var extended = X86Base.CpuId(7, 0);
            return string.Create(CultureInfo.InvariantCulture, $"{basic.Ecx:x8}{basic.Edx:x8}{extended.Ebx:x8}{extended.Ecx:x8}");
        }
    }

    public static Config Create() => new Config()
        .WithMaximumStackSize(StackBytes)
        .WithEpochInterruption(true)
        .WithMemoryInitCopyOnWrite(true);
}
