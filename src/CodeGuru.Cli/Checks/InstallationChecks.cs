using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Checks;

/// <summary>This executable, its handbook, its grammars.</summary>
internal static class InstallationChecks
{
    public static Task<IReadOnlyList<CheckItem>> RunAsync(CommandContext context, ParseResult _1, CancellationToken _2) =>
        Task.FromResult<IReadOnlyList<CheckItem>>([Program(), Handbook(context), Grammars(context)]);

    private static CheckItem Program() => new("codeguru", CheckStatus.Ok,
        $"version {ProgramVersion.Text}, {(RuntimeFeature.IsDynamicCodeCompiled ? RuntimeInformation.FrameworkDescription : "native")}, {RuntimeInformation.RuntimeIdentifier}");

    private static CheckItem Handbook(CommandContext context)
    {
        var lessons = context.Handbook.Summaries.ToList();
        return new CheckItem("handbook", CheckStatus.Ok,
            $"{lessons.Count} lessons, {lessons.Sum(lesson => lesson.Examples)} examples, tracks: {string.Join(", ", lessons.Select(lesson => lesson.Track).Distinct())}");
    }

    private static CheckItem Grammars(CommandContext context)
    {
        var folder = Path.Combine(context.Host.ProgramFolder, "grammars");
        var count = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.wasm").Count() : 0;
        return count > 0
            ? new CheckItem("grammars", CheckStatus.Ok, $"{count} in {folder}")
            : new CheckItem("grammars", CheckStatus.Warning, "none: code outside the handbook is shown without colours", "Install Node 20 or newer, then build or install CodeGuru again.");
    }
}
