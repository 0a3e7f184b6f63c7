namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>A program to be run in a sandbox, in a work folder that is empty but for <see cref="Files"/>.</summary>
public sealed record SandboxCommand
{
    /// <summary>The program and its arguments; a path without folders is looked up, <c>./x</c> is in the work folder.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    public IReadOnlyList<SandboxFile> Files { get; init; } = [];

    /// <summary>Folders outside of the system's own that hold the interpreter or compiler.</summary>
    public IReadOnlyList<string> ReadOnlyFolders { get; init; } = [];

    /// <summary>All that the program sees besides <c>PATH</c>, <c>HOME</c>, <c>TMPDIR</c>, <c>LANG</c> and the like.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public SandboxLimits Limits { get; init; } = SandboxLimits.Run;

    /// <summary>For a container: the image that has the interpreter or compiler.</summary>
    public string? Image { get; init; }
}
