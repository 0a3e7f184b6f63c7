namespace CodeGuru.Core.Handbook;

/// <summary>A broken rule of a lesson file. <paramref name="Line"/> is 1-based.</summary>
public sealed record LessonDiagnostic(string Path, int Line, string Rule, string Message)
{
    /// <summary>The form that build logs and editors turn into a link.</summary>
    public override string ToString() => $"{Path}({Line},1): error {Rule}: {Message}";
}
