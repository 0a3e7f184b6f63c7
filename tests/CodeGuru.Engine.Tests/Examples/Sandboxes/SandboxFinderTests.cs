using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples.Sandboxes;

public sealed class SandboxFinderTests
{
    [Fact]
    public async Task Nothing_chooses_to_run_without_isolation()
    {
        var finder = new SandboxFinder(Sandbox.Probe, TimeProvider.System);
        foreach (var name in SandboxFinder.Names.Append("none").Append("direct").Append(""))
        {
            var choice = await finder.FindAsync(name, TestContext.Current.CancellationToken);
            Assert.True(choice is SandboxChoice.Refused { Why.Length: > 0, Hint.Length: > 0 } or SandboxChoice.Available { Sandbox.IsIsolated: true }, name);
        }
    }

    [Fact]
    public async Task A_sandbox_of_another_system_is_refused()
    {
        var other = OperatingSystem.IsMacOS() ? "bubblewrap" : "sandbox-exec";

        var refused = Assert.IsType<SandboxChoice.Refused>(await new SandboxFinder(Sandbox.Probe, TimeProvider.System).FindAsync(other, TestContext.Current.CancellationToken));

        Assert.Contains(other, refused.Why, StringComparison.Ordinal);
    }
}
