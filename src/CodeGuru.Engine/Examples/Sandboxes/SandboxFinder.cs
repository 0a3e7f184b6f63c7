using CodeGuru.Engine.Examples.Languages;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>Chooses where examples run on this machine. It never falls back to running them without isolation.</summary>
public sealed class SandboxFinder(ToolchainProbe probe, TimeProvider time)
{
    /// <summary>The names that <c>run.sandbox</c> may have; <c>auto</c> takes what the system offers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["auto", "bubblewrap", "sandbox-exec", "docker", "podman"];

    /// <param name="name">One of <see cref="Names"/>; null is <c>auto</c>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<SandboxChoice> FindAsync(string? name, CancellationToken cancellationToken) => name switch
    {
        "docker" or "podman" => await ContainerSandbox.TryCreateAsync(name, time, cancellationToken).ConfigureAwait(false),
        null or "auto" or "bubblewrap" when OperatingSystem.IsLinux() =>
            await BubblewrapSandbox.TryCreateAsync(probe, time, cancellationToken).ConfigureAwait(false),
        null or "auto" or "sandbox-exec" when OperatingSystem.IsMacOS() => SeatbeltSandbox.TryCreate(probe, time),
        null or "auto" => new SandboxChoice.Refused(
            "Examples run only in a sandbox, and this system has none of its own.", "Install Docker and set run.sandbox = \"docker\"."),
        _ => new SandboxChoice.Refused(
            $"run.sandbox is \"{name}\", which is not there on this system.", $"Use one of {string.Join(", ", Names)}."),
    };
}
