using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples.Languages;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>
/// Tries a block that did not run by itself together with earlier blocks of its language: an answer often defines something, and uses it a few
/// sentences later.
/// </summary>
internal static class JoinedProgram
{
    /// <summary>How the block fares with the earlier ones; <paramref name="alone"/> where that says nothing better.</summary>
    /// <param name="alone">How it fared by itself.</param>
    /// <param name="before">Results of the earlier blocks of its language, in order.</param>
    /// <param name="runner">Runs the attempts.</param>
    /// <param name="cancellationToken">Ends them.</param>
    public static async Task<ExampleResult> RunAsync(
        ExampleResult alone, IReadOnlyList<ExampleResult> before, ExampleRunner runner, CancellationToken cancellationToken)
    {
        var joining = LanguageRunners.For(alone.Example.Language)?.Joining ?? Joining.Script;
        var usable = before.Where(result => joining == Joining.Script ? result.Status == ExampleStatus.Ran && result.ExitCode == 0 : IsDefinition(result)).ToList();
        if (usable.Count == 0) return alone;
        if (await TryAsync(usable).ConfigureAwait(false) is { } all) return all;

        // Two versions of one thing cannot stand in one program; the block is most likely about the last.
        return usable.Count > 1 && await TryAsync([usable[^1]]).ConfigureAwait(false) is { } last ? last : alone;

        async Task<ExampleResult?> TryAsync(IReadOnlyList<ExampleResult> others)
        {
            var blocks = others.SelectMany(result => result.Example.Earlier.Append(result.Example.Block)).Distinct().ToList();
            var joined = alone.Example with
            {
                Earlier = joining == Joining.DefinitionsLast ? [] : blocks,
                Later = joining == Joining.DefinitionsLast ? blocks : [],
            };
            var result = Own(await runner.RunAsync(joined, cancellationToken).ConfigureAwait(false), others);
            return Says(result, alone) ? result : null;
        }
    }

    private static bool IsDefinition(ExampleResult result) => result is { Status: ExampleStatus.Fragment, Reason: Fragment.NoEntryPointReason };

    /// <summary>
    /// An error of the whole may come from the joining. It is the block's own only where the block was started, and got to a line of its own.
    /// </summary>
    private static bool Says(ExampleResult joined, ExampleResult alone) => joined.Status == ExampleStatus.Ran
        || (alone.Status == ExampleStatus.Fragment && joined is { Status: ExampleStatus.Failed, FailedLine: not null, Seconds: not null } && !joined.Message.StartsWith("SyntaxError", StringComparison.Ordinal));

    /// <summary>The result without what the earlier blocks printed.</summary>
    public static ExampleResult Own(ExampleResult result, IEnumerable<ExampleResult> before)
    {
        var printed = result.StandardOutput;
        foreach (var earlier in before)
        {
            if (!printed.StartsWith(earlier.StandardOutput, StringComparison.Ordinal)) break;
            printed = printed[earlier.StandardOutput.Length..];
        }

        return result with { StandardOutput = printed };
    }
}
