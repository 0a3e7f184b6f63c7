namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>A file put into the work folder before the program starts; <paramref name="Name"/> has no folders.</summary>
public sealed record SandboxFile(string Name, byte[] Content, bool Executable = false);
