using CodeGuru.Engine.Examples.Languages;

namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>A place where a program that nobody has read may run.</summary>
public interface ISandbox
{
    /// <summary><c>bubblewrap</c>, <c>docker</c>, <c>podman</c>, <c>sandbox-exec</c>, or <c>none</c> where nothing is shut out.</summary>
    string Name { get; }

    /// <summary>False where the program can do whatever the person who started it can do.</summary>
    bool IsIsolated { get; }

    /// <summary>The interpreter or compiler that programs in here are run with; null where there is none.</summary>
    Task<Toolchain?> FindAsync(LanguageRunner runner, CancellationToken cancellationToken);

    /// <exception cref="SandboxException">The sandbox could not be set up.</exception>
    Task<SandboxOutcome> RunAsync(SandboxCommand command, CancellationToken cancellationToken);
}
