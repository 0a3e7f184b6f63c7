namespace CodeGuru.Testing;

/// <summary>What was rendered is not what the golden file holds.</summary>
public sealed class GoldenMismatchException(string message) : Exception(message);
