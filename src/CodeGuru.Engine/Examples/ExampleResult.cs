using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples;

/// <summary>What is known of one program of a text after it was run, or why it was not.</summary>
public sealed record ExampleResult
{
    public required CodeExample Example { get; init; }

    /// <summary>Whether it ran as it should: a block that is meant to fail, and failed, has run; one that printed something else has failed.</summary>
    public required ExampleStatus Status { get; init; }

    /// <summary>Null where it was not run, or was stopped.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Wall-clock time of the run, without compiling; null where it was not run.</summary>
    public double? Seconds { get; init; }

    public string StandardOutput { get; init; } = "";

    public string StandardError { get; init; } = "";

    /// <summary>Whether a stream went past its 64 KB; what is over is not kept.</summary>
    public bool Truncated { get; init; }

    /// <summary>Why it was not run, or how it failed; null where it ran.</summary>
    public string? Reason { get; init; }

    /// <summary>The limit that ended it, if one did.</summary>
    public SandboxStop Stop { get; init; }

    /// <summary>The line in which its interpreter or compiler says what is wrong; empty where it does not.</summary>
    public string Message { get; init; } = "";

    /// <summary>Line of the Markdown text at which it failed.</summary>
    public int? FailedLine { get; init; }

    /// <summary>The output fence that it contradicts.</summary>
    public OutputMismatch? Mismatch { get; init; }

    /// <summary>What ran it: <c>Python 3.11.7</c>; null where nothing did.</summary>
    public string? RunOn { get; init; }

    /// <summary>The same in the shape that answers and events carry.</summary>
    public ExampleCheck ToCheck() => new(Example.Number, Example.Language, Status, ExitCode, Seconds, ExitCode is null ? null : StandardOutput, Reason)
    {
        IsShown = Status == ExampleStatus.Ran && Example.Output is not null,
    };
}
