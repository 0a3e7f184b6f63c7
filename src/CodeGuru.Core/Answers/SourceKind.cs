namespace CodeGuru.Core.Answers;

/// <summary>Who answered.</summary>
public enum SourceKind
{
    Handbook,
    Facts,
    Model,
    Cache,
}
