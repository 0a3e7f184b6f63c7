namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>What stands at the end of a line.</summary>
internal enum LineEnd
{
    None,
    Arrow,

    /// <summary>Of inheritance.</summary>
    Triangle,

    /// <summary>Of composition.</summary>
    Diamond,
}
