namespace CodeGuru.Engine.Examples.Languages;

/// <summary>A row of <see cref="LanguageRunners"/>: how the programs of one language are run.</summary>
public sealed record LanguageRunner
{
    /// <summary>A name of <see cref="Core.Answers.ProgrammingLanguages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>What people call it: <c>C#</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What must be installed, as in "go is not installed".</summary>
    public required string Requires { get; init; }

    /// <summary>The image for containers.</summary>
    public required string Image { get; init; }

    /// <summary>The program in that image.</summary>
    public required Toolchain InImage { get; init; }

    /// <summary>The name of the source file, which may depend on what the code says.</summary>
    public required Func<string, string> SourceName { get; init; }

    /// <summary>How a block is put together with earlier ones whose names it uses.</summary>
    public Joining Joining { get; init; }

    /// <summary>Looks for the toolchain on this machine; null where there is none.</summary>
    public required Func<ToolchainProbe, CancellationToken, Task<Toolchain?>> Detect { get; init; }

    /// <summary>Toolchain, name of the source file, code.</summary>
    public required Func<Toolchain, string, byte[], RunPlan> Plan { get; init; }
}
