namespace CodeGuru.Core.Diagrams.Sequences;

/// <summary>Makes a long sequence short: the middle of long stretches becomes one message that counts them.</summary>
internal static class SequenceCut
{
    public static IReadOnlyList<SequenceStep> ToFit(IReadOnlyList<SequenceStep> steps, int most)
    {
        var left = Math.Max(1, most - 1);
        var kept = Take(steps, ref left);
        var missing = SequenceWalk.Count(steps) - SequenceWalk.Count(kept);
        return missing <= 0 ? kept : [.. kept, new SequenceStep.Message(0, 0, $"… {missing} more calls")];
    }

    private static List<SequenceStep> Take(IReadOnlyList<SequenceStep> steps, ref int left)
    {
        var kept = new List<SequenceStep>();
        foreach (var step in steps)
        {
            if (left <= 0) break;
            if (step is SequenceStep.Frame frame)
            {
                var branches = new List<SequenceBranch>();
                foreach (var branch in frame.Branches)
                {
                    if (Take(branch.Steps, ref left) is { Count: > 0 } inner) branches.Add(branch with { Steps = inner });
                }

                if (branches.Count > 0) kept.Add(frame with { Branches = branches });
            }
            else
            {
                kept.Add(step);
                left--;
            }
        }

        return kept;
    }
}
