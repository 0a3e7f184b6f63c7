namespace CodeGuru.Core;

/// <summary>How far an explanation goes, from plain words to what the runtime really does.</summary>
public enum Depth
{
    Simple,
    Detailed,
    Deep,
    All,
}
