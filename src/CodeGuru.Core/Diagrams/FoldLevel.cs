namespace CodeGuru.Core.Diagrams;

/// <summary>Into what functions are folded where there are too many of them.</summary>
internal enum FoldLevel
{
    Types,
    Files,
    Folders,

    /// <summary>The outermost folders.</summary>
    Roots,
    Everything,
}
