namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>What one program may use up. Sizes are in bytes.</summary>
public sealed record SandboxLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Running an example.</summary>
    public static readonly SandboxLimits Run = new();

    /// <summary>Compiling one: compilers need longer, and their output is the program itself.</summary>
    public static readonly SandboxLimits Compile = new() { WallClock = TimeSpan.FromSeconds(30), Memory = 1024 * Megabyte, StandardOutput = (int)(64 * Megabyte) };

    public TimeSpan WallClock { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Memory of all its processes together.</summary>
    public long Memory { get; init; } = 512 * Megabyte;

    /// <summary>Processes, not counting threads: a lesson on threads may well start a hundred.</summary>
    public int Processes { get; init; } = 64;

    /// <summary>Processes and threads together: what the kernel counts, and where it stops a fork bomb whatever we see of it.</summary>
    public int Tasks { get; init; } = 256;

    /// <summary>The largest file.</summary>
    public long FileSize { get; init; } = 64 * Megabyte;

    /// <summary>The work folder; with the two below 256 MB together.</summary>
    public long WorkFolder { get; init; } = 128 * Megabyte;

    public long TemporaryFolder { get; init; } = 96 * Megabyte;

    public long SharedMemoryFolder { get; init; } = 32 * Megabyte;

    public int OpenFiles { get; init; } = 1024;

    /// <summary>What is kept of the standard output; the rest is read and thrown away.</summary>
    public int StandardOutput { get; init; } = 64 * 1024;

    public int StandardError { get; init; } = 64 * 1024;
}
