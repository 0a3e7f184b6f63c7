namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>Which limit ended a program.</summary>
public enum SandboxStop
{
    None,
    Time,
    Memory,
    Processes,
}
