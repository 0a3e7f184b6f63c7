using CodeGuru.Core.Diagrams.Pictures;

namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>Marks of one sort, side by side.</summary>
public sealed record DrawnRun(string Text, InkRole Role);
