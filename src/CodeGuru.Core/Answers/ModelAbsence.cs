namespace CodeGuru.Core.Answers;

/// <summary>Why no model was asked.</summary>
public enum ModelAbsence
{
    /// <summary>There is neither a key nor a server on this machine.</summary>
    NotSetUp,

    /// <summary>The person wants no network to be touched.</summary>
    Offline,

    /// <summary>The person wants the handbook to answer.</summary>
    HandbookWanted,
}
