namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>The sandbox itself could not be set up, so the program did not run. The message says why.</summary>
public sealed class SandboxException(string message) : Exception(message);
