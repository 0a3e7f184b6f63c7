using System.Globalization;
using System.Runtime.Versioning;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>
/// The user that a sandbox becomes where root starts it. Root stays root to the kernel under whatever number a user namespace shows: it owns
/// root's files, and no limit on processes binds it. So it first becomes a user that nobody else is, a different one for each run.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class UnprivilegedUser
{
    // Above the numbers that distributions, systemd and subordinate ranges hand out.
    private const uint HighBase = 0x70000000;
    private const uint HighCount = 0x08000000;

    // A container often has 65,536 numbers only.
    private const uint LowBase = 62000;
    private const uint LowCount = 2000;

    private static uint next = (uint)Environment.ProcessId * 64;

    /// <summary>Null where this process is not root, or is root only within a container that has no other user.</summary>
    public static uint? Next()
    {
        if (NativeMethods.EffectiveUser() != 0) return null;
        var available = Available();
        var (from, size) = available > HighBase + HighCount ? (HighBase, HighCount) : (LowBase, LowCount);
        return available > from + size ? from + (Interlocked.Increment(ref next) % size) : null;
    }

    /// <summary>The number after the last one that a user can have here: the kernel's table of ranges (inside, outside, length).</summary>
    private static ulong Available() => File.ReadLines("/proc/self/uid_map")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(range => ulong.Parse(range[0], CultureInfo.InvariantCulture) + ulong.Parse(range[2], CultureInfo.InvariantCulture))
        .Max();
}
