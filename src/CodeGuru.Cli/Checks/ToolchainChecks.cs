using System.CommandLine;
using CodeGuru.Cli.CommandLine;

namespace CodeGuru.Cli.Checks;

/// <summary>The programs that run examples, as far as they are found on the search path.</summary>
internal static class ToolchainChecks
{
    private static readonly string[] Programs = ["python3", "node", "dotnet", "java", "gcc", "g++", "go", "rustc", "bash"];

    public static Task<IReadOnlyList<CheckItem>> RunAsync(CommandContext context, ParseResult _1, CancellationToken _2)
    {
        var folders = (context.Host.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = Programs.Where(program => folders.Any(folder => IsProgram(folder, program))).ToList();
        var missing = Programs.Except(found).ToList();
        string[] parts = [.. found.Count == 0 ? [] : new[] { $"found: {string.Join(", ", found)}" }, .. missing.Count == 0 ? [] : new[] { $"not found: {string.Join(", ", missing)}" }];
        var detail = string.Join("; ", parts);
        return Task.FromResult<IReadOnlyList<CheckItem>>([new CheckItem("languages", found.Count == 0 ? CheckStatus.Missing : CheckStatus.Ok, detail)]);
    }

    private static bool IsProgram(string folder, string program) =>
        File.Exists(Path.Combine(folder, program)) || (OperatingSystem.IsWindows() && File.Exists(Path.Combine(folder, program + ".exe")));
}
