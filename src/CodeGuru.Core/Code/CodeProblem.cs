namespace CodeGuru.Core.Code;

/// <summary>A place that the grammar could not make sense of. The rest of the file is known all the same.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
public sealed record CodeProblem(int Line, int Column, string Message);
