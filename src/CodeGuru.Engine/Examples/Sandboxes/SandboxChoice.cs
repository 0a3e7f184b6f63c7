namespace CodeGuru.Engine.Examples.Sandboxes;

/// <summary>A sandbox, or the refusal to run anything for want of one.</summary>
public abstract record SandboxChoice
{
    private SandboxChoice()
    {
    }

    public sealed record Available(ISandbox Sandbox) : SandboxChoice;

    /// <param name="Why">What is missing, a sentence.</param>
    /// <param name="Hint">What to do about it, a sentence.</param>
    public sealed record Refused(string Why, string Hint) : SandboxChoice;
}
