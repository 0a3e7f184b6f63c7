using System.CommandLine;
using System.Runtime.InteropServices;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;

namespace CodeGuru.Cli.Checks;

/// <summary>This executable, its handbook, its grammars.</summary>
internal static class InstallationChecks
{
    public static Task<IReadOnlyList<CheckItem>> RunAsync(CommandContext context, ParseResult _1, CancellationToken _2) =>
        Task.FromResult<IReadOnlyList<CheckItem>>([Program(), Handbook(context), Grammars(context)]);

    /// <summary>Compiled ahead of time: nothing is loaded from assemblies. (Whether code can be compiled at run time is switched off in both.)</summary>
    private static bool IsNative => AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") is null;

    private static CheckItem Program() => new("codeguru", CheckStatus.Ok,
        $"version {ProgramVersion.Text}, {(IsNative ? "native" : RuntimeInformation.FrameworkDescription)}, {RuntimeInformation.RuntimeIdentifier}");

    private static CheckItem Handbook(CommandContext context)
    {
        var lessons = context.Handbook.Summaries.ToList();
        return new CheckItem("handbook", CheckStatus.Ok,
            $"{lessons.Count} lessons, {lessons.Sum(lesson => lesson.Examples)} examples, tracks: {string.Join(", ", lessons.Select(lesson => lesson.Track).Distinct())}");
    }

    private static CheckItem Grammars(CommandContext context)
    {
        var grammars = context.Grammars;
        return grammars.Count > 0
            ? new CheckItem("grammars", CheckStatus.Ok, $"{grammars.Count} in {grammars.Folder}")
            : new CheckItem("grammars", CheckStatus.Warning, "none: code outside the handbook is shown without colours", "Install Node 20 or newer, then build or install CodeGuru again.");
    }
}
