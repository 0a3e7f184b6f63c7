namespace CodeGuru.Core.Diagrams;

/// <summary>What a frame of a sequence means.</summary>
public enum FrameKind
{
    /// <summary>One of its branches.</summary>
    Alt,

    /// <summary>Its only branch, or nothing.</summary>
    Opt,

    /// <summary>Its only branch, any number of times.</summary>
    Loop,
}
