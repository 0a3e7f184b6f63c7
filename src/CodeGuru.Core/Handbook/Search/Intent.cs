namespace CodeGuru.Core.Handbook.Search;

/// <summary>What somebody wants from an answer.</summary>
public enum Intent
{
    Explain,
    Compare,
    Choose,
    Fix,
    Example,
}
