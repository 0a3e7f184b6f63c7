using System.Text;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Tests.Examples;

/// <summary>The sandbox of this machine, shared by the tests; a test that needs one is skipped, with the reason, where there is none.</summary>
internal static class Sandbox
{
    public static ToolchainProbe Probe { get; } = new(TimeProvider.System);

    private static readonly Lazy<Task<SandboxChoice>> Choice = new(() => new SandboxFinder(Probe, TimeProvider.System).FindAsync(null, CancellationToken.None));

    public static async Task<ISandbox> RequireAsync()
    {
        var choice = await Choice.Value;
        if (choice is SandboxChoice.Refused refused) Assert.Skip($"{refused.Why} {refused.Hint}");
        return ((SandboxChoice.Available)choice).Sandbox;
    }

    public static async Task<Toolchain> RequireAsync(string language)
    {
        var runner = LanguageRunners.For(language)!;
        var toolchain = await Probe.FindAsync(runner, TestContext.Current.CancellationToken);
        if (toolchain is null) Assert.Skip($"{runner.Requires} is not installed");
        return toolchain;
    }

    /// <summary>Runs a Python program in the sandbox.</summary>
    public static async Task<(SandboxOutcome Outcome, string Output, string Error)> PythonAsync(string code, SandboxLimits? limits = null)
    {
        var python = await RequireAsync("python");
        var sandbox = await RequireAsync();
        var outcome = await sandbox.RunAsync(
            new SandboxCommand
            {
                Arguments = [python.Program, "main.py"],
                Files = [new SandboxFile("main.py", Encoding.UTF8.GetBytes(code))],
                ReadOnlyFolders = python.Folders,
                Limits = limits ?? SandboxLimits.Run,
            },
            TestContext.Current.CancellationToken);
        return (outcome, Encoding.UTF8.GetString(outcome.StandardOutput), Encoding.UTF8.GetString(outcome.StandardError));
    }
}
