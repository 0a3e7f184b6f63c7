namespace CodeGuru.Core.Pitfalls.Python.Blocking;

/// <summary>What a call that is not asynchronous waits for.</summary>
internal enum BlockingKind
{
    /// <summary>For time, a network, a process, a person, another thread, or for all of a file's content.</summary>
    Waits,

    /// <summary>Only until a process has started; but nothing can await that process.</summary>
    Starts,

    /// <summary>For one short answer of the file system: quick on a local disk, slow on a network's.</summary>
    AsksDisk,
}
