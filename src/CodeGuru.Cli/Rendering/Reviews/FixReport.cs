using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Cli.Rendering.Reviews;

/// <summary>What fixes changed, or would change.</summary>
internal static class FixReport
{
    /// <summary>A line for each change that was made, on standard error.</summary>
    public static void WriteSummary(TextWriter output, IReadOnlyList<FixOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            foreach (var pitfall in outcome.Applied) output.WriteLine($"codeguru: fixed {TerminalText.SanitiseLine(outcome.Path)}:{pitfall.Line}: {pitfall.About.Id} {pitfall.Fix!.Title}");
            foreach (var pitfall in outcome.Refused) output.WriteLine($"codeguru: left {TerminalText.SanitiseLine(outcome.Path)}:{pitfall.Line}: {pitfall.About.Id}: the change would not take it away, or would break something else");
        }
    }

    /// <summary>The changes as a unified diff, without context: each changed stretch of lines.</summary>
    public static void WriteDiff(TextWriter output, IReadOnlyList<FixOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Before != outcome.After))
        {
            var (before, after) = (outcome.Before.Split('\n'), outcome.After.Split('\n'));
            output.Write($"--- a/{TerminalText.SanitiseLine(outcome.Path)}\n+++ b/{TerminalText.SanitiseLine(outcome.Path)}\n");
            foreach (var (start, oldCount, newStart, newCount) in Hunks(before, after))
            {
                output.Write($"@@ -{start + (oldCount == 0 ? 0 : 1)},{oldCount} +{newStart + (newCount == 0 ? 0 : 1)},{newCount} @@\n");
                foreach (var line in before.Skip(start).Take(oldCount)) output.Write($"-{TerminalText.SanitiseLine(line.TrimEnd('\r'))}\n");
                foreach (var line in after.Skip(newStart).Take(newCount)) output.Write($"+{TerminalText.SanitiseLine(line.TrimEnd('\r'))}\n");
            }
        }
    }

    /// <summary>Stretches of lines that differ: after each, the next line that both have in common within reach.</summary>
    private static IEnumerable<(int Start, int OldCount, int NewStart, int NewCount)> Hunks(string[] before, string[] after)
    {
        const int Reach = 50;
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (a, b) = (before.Length - i, after.Length - j);
            for (var sum = 1; sum <= Reach; sum++)
            {
                var found = false;
                for (var x = 0; x <= sum && !found; x++)
                {
                    if (i + x >= before.Length || j + sum - x >= after.Length || before[i + x] != after[j + sum - x]) continue;
                    (a, b, found) = (x, sum - x, true);
                }

                if (found) break;
            }

            yield return (i, a, j, b);
            (i, j) = (i + a, j + b);
        }
    }
}
