namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>How a box is drawn around.</summary>
internal enum BoxOutline
{
    Plain,
    Rounded,
    Diamond,
    Double,
}
