namespace CodeGuru.Testing;

/// <summary>Skips the test that throws it: xunit.v3 knows it by the beginning of its message, so that this project needs no test framework.</summary>
public sealed class SkippedTestException(string reason) : Exception("$XunitDynamicSkip$" + reason);
