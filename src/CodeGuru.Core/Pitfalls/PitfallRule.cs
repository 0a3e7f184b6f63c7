using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls;

/// <summary>A mistake that can be decided from syntax, scopes, flow and calls.</summary>
public abstract class PitfallRule
{
    public abstract PitfallAbout About { get; }

    /// <summary>Says which nodes the rule wants to see; called once a file.</summary>
    internal abstract void Register(RuleHooks hooks);
}
