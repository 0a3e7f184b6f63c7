namespace CodeGuru.Engine.Examples.Languages;

/// <summary>How blocks of one language make one program.</summary>
public enum Joining
{
    /// <summary>A script goes on where the one before it ended.</summary>
    Script,

    /// <summary>Definitions that are no program by themselves come first.</summary>
    DefinitionsFirst,

    /// <summary>Definitions come last, since a file begins with its statements, or with its main class or package.</summary>
    DefinitionsLast,
}
