namespace CodeGuru.Core.Explanations.Panels;

/// <summary>How hard a function is to follow and to test.</summary>
public enum ComplexityLevel
{
    Low,

    /// <summary>More than half of either limit.</summary>
    Moderate,

    /// <summary>Beyond McCabe's limit or SonarSource's.</summary>
    High,
}
