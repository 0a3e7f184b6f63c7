namespace CodeGuru.Core;

/// <summary>How a process ends. The numbers follow BSD's <c>sysexits.h</c> where it has one.</summary>
public enum ExitCode
{
    Done = 0,

    /// <summary>A review has findings, or an example failed.</summary>
    Findings = 1,

    Usage = 2,

    /// <summary>No model was there to ask and the handbook has no lesson on it.</summary>
    NotCovered = 3,

    /// <summary>Input is too large or cannot be read as text.</summary>
    UnreadableInput = 65,

    /// <summary>A file, symbol or lesson is not there.</summary>
    NotFound = 66,

    /// <summary>No provider could answer.</summary>
    Unavailable = 69,

    /// <summary>A fault of CodeGuru itself.</summary>
    Internal = 70,

    /// <summary>Output could not be written.</summary>
    CannotWrite = 74,

    RateLimited = 75,

    /// <summary>A key is missing or refused.</summary>
    NoPermission = 77,

    BadConfiguration = 78,

    Interrupted = 130,
}
