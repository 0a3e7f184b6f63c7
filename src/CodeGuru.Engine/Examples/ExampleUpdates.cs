using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Engine.Examples;

/// <summary>What is to be written into a text so that its output fences tell the truth.</summary>
public static class ExampleUpdates
{
    public static IReadOnlyList<OutputUpdate.Edit> Of(IReadOnlyList<ExampleResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return [.. results.SelectMany(result => Of(result, results))];
    }

    private static IEnumerable<OutputUpdate.Edit> Of(ExampleResult result, IReadOnlyList<ExampleResult> all)
    {
        var example = result.Example;

        // A block that did not end as it should prints nothing that is worth keeping; a cut output is not the output.
        if ((result.Status != ExampleStatus.Ran && result.Mismatch is null) || result.Truncated) yield break;
        if (example.Block.MustFail && StandardError(result) is { } error) yield return error;
        var printed = Own(result, all).TrimEnd('\n');

        // What steers a terminal is not written into a file that somebody will look at in one.
        if (printed.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t'))) yield break;
        if (example.Output is null ? printed.Length > 0 : example.ExpectedOutput!.Compare(result.StandardOutput) is not null)
            yield return new OutputUpdate.Edit(example.Block, example.Output, FencedBlock.OutputLanguage, printed);
    }

    /// <summary>Of a failure the last line is told: the rest names places of this machine and of this version.</summary>
    private static OutputUpdate.Edit? StandardError(ExampleResult result)
    {
        var fence = result.Example.ErrorOutput;
        var last = result.StandardError.TrimEnd('\n').Split('\n')[^1].TrimEnd();
        return last.Length == 0 || (fence is not null && OutputPattern.Parse(fence.Code).Compare(result.StandardError) is null)
            ? null
            : new OutputUpdate.Edit(result.Example.Block, fence, FencedBlock.OutputLanguage + " stderr", $"{OutputPattern.Anything}\n{last}");
    }

    /// <summary>What a block itself printed: the blocks that it continues have printed theirs before.</summary>
    private static string Own(ExampleResult result, IReadOnlyList<ExampleResult> all)
    {
        if (result.Example.Earlier is not [.., var last]) return result.StandardOutput;
        var before = all.FirstOrDefault(other => other.Example.Block == last)?.StandardOutput ?? "";
        return result.StandardOutput.StartsWith(before, StringComparison.Ordinal) ? result.StandardOutput[before.Length..] : result.StandardOutput;
    }
}
