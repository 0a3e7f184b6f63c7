namespace CodeGuru.Core.Code;

/// <summary>What a library function does to the world outside of the program, or takes from it.</summary>
public enum OutsideEffect
{
    /// <summary>Writes to the terminal, or to a window that shows what the program writes.</summary>
    Prints,

    /// <summary>Waits for what whoever runs the program types.</summary>
    AsksUser,

    ReadsStandardInput,

    ReadsFile,

    WritesFile,

    /// <summary>Opens one, for whatever purpose.</summary>
    OpensFile,

    DeletesFile,

    UsesNetwork,

    /// <summary>Lets time pass.</summary>
    Pauses,

    /// <summary>Draws a number by chance.</summary>
    UsesChance,

    /// <summary>Asks what time it is.</summary>
    ReadsClock,

    /// <summary>Starts another program.</summary>
    RunsProgram,
}
