namespace CodeGuru.Core.Learning;

/// <summary>How well something was remembered, as the person or a check says. The numbers are those of the published formulas.</summary>
public enum Recall
{
    /// <summary>Not at all.</summary>
    Again = 1,

    /// <summary>With help.</summary>
    Hard = 2,

    Good = 3,

    /// <summary>Without a thought.</summary>
    Easy = 4,
}
