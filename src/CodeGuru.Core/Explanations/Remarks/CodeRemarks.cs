using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>All that is looked for. Each gives null where the code does not show it for certain.</summary>
internal static class CodeRemarks
{
    private const int MostOfOneSide = 6;

    /// <summary>Of code at the top level, what functions without a name do with errors.</summary>
    private static readonly IReadOnlyList<Func<PatternSubject, Remark?>> Modules = [BroadCatch.In, CauseLost.In, CauseKept.In];

    private static readonly IReadOnlyList<Func<PatternSubject, Remark?>> Functions =
        [BroadCatch.In, CauseLost.In, BlockedAsync.In, DeepRecursion.In, ChangedArgument.In, SearchInLoop.In, SharedVariable.In, LeftOpen.In, LostMemory.In, ForkedProcess.In, ManyParameters.In, HandedOutOpen.In, ClosedAnyway.In, CleanedUpAtLabel.In, CauseKept.In, CheckedArguments.In, PureFunction.In];

    private static readonly IReadOnlyList<Func<PatternSubject, Remark?>> Types = [UnlockedState.In, UnchangingType.In, ToBeClosed.In, CopiedPointer.In, ReleasedByDestructor.In];

    /// <summary>What a review has already found on a line is not told a second time.</summary>
    public static IReadOnlyList<Remark> Of(PatternSubject subject) =>
    [
        .. (subject.Symbol.Kind == SymbolKind.Module ? Modules : subject.Symbol.IsType ? Types : Functions).Select(find => find(subject)).OfType<Remark>()
            .Where(remark => !remark.IsMistake || !subject.Code.Warnings.Any(warning => warning.Line == remark.Line && warning.Path == subject.In.Path)),
    ];

    /// <summary>Those of one side as sentences: each kind once, and where else it shows.</summary>
    public static IEnumerable<string> Told(IEnumerable<Remark> remarks, bool mistakes)
    {
        foreach (var group in remarks.Where(remark => remark.IsMistake == mistakes).GroupBy(remark => remark.Kind).Take(MostOfOneSide))
        {
            var first = group.First();
            var text = Placed(first.Text, first.Within, first.IsClear);
            var others = group.Select(remark => remark.Within).OfType<string>().Where(other => other != first.Within).Distinct().ToList();
            yield return Wording.Sentence(text) + (others.Count == 0 ? "" : $" The same goes for {Wording.Listed(others, 6)}.");
        }
    }

    /// <summary>A text about some code that says which: in front, where it does not name it, and by the whole name where the last part is not enough.</summary>
    /// <param name="within">The name, as code; null where there is only one that may be meant.</param>
    /// <param name="isClear">Whether the last part is enough.</param>
    public static string Placed(string text, string? within, bool isClear)
    {
        if (within is null || text.Contains(within, StringComparison.Ordinal)) return text;
        return !Names(text, within) ? $"in {within}, {text}" : isClear ? text : text.Replace(LastPart(within), within, StringComparison.Ordinal);
    }

    /// <summary>Whether a text says a name, which is code, or the last part of it.</summary>
    public static bool Names(string text, string code) => text.Contains(code, StringComparison.Ordinal) || text.Contains(LastPart(code), StringComparison.Ordinal);

    private static string LastPart(string code) => $"`{code.Trim('`')[(code.Trim('`').LastIndexOfAny(['.', ':']) + 1)..]}`";
}
