namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>What became of a program.</summary>
/// <param name="ExitCode">Its exit code; 128 + n after signal n.</param>
/// <param name="Stop">The limit that ended it, if one did.</param>
/// <param name="Duration">Wall-clock time, the sandbox's start included.</param>
/// <param name="StandardOutput">What it printed, up to the limit.</param>
/// <param name="StandardError">What it wrote to the error stream, up to the limit.</param>
/// <param name="Truncated">Whether either stream went past its limit.</param>
public sealed record SandboxOutcome(
    int ExitCode, SandboxStop Stop, TimeSpan Duration, byte[] StandardOutput, byte[] StandardError, bool Truncated);
