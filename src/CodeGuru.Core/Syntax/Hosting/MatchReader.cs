using CodeGuru.Core.Syntax.Queries;
using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>Reads what <c>bridge.wat</c> wrote for a search, and keeps the matches whose conditions hold.</summary>
internal readonly ref struct MatchReader(Memory memory, QueryPlan plan, SyntaxTree tree, CallBudget budget)
{
    private const int WordsPerMatch = 2;
    private const int WordsPerCapture = 6;
    private const int MatchesPerCheck = 1024;

    public List<QueryMatch> Read(int address, int count)
    {
        var matches = new List<QueryMatch>(count);
        var captured = new List<CapturedNode>();
        for (var read = 0; read < count; read++)
        {
            // The host's own work on a hostile text counts as well.
            if (read % MatchesPerCheck == 0) budget.Check();
            var head = memory.GetSpan<int>(address, WordsPerMatch);
            var (pattern, captures) = (head[0], head[1]);
            address += WordsPerMatch * sizeof(int);
            ReadCaptures(memory.GetSpan<int>(address, captures * WordsPerCapture), captured);
            address += captures * WordsPerCapture * sizeof(int);
            if (Accept(pattern, captured) is { } match) matches.Add(match);
        }

        return matches;
    }

    private void ReadCaptures(ReadOnlySpan<int> words, List<CapturedNode> captured)
    {
        captured.Clear();
        for (; words.Length > 0; words = words[WordsPerCapture..])
        {
            // Capture, node id, start, end, kind, alias.
            if (tree.Find(words[2], words[3], (ushort)words[4]) is { } node) captured.Add(new CapturedNode(words[0], node));
        }
    }

    private QueryMatch? Accept(int pattern, List<CapturedNode> captured)
    {
        var conditions = plan.Patterns[pattern];
        foreach (var condition in conditions.Texts)
        {
            if (!condition.Holds(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(captured))) return null;
        }

        var captures = new QueryCapture[captured.Count];
        for (var i = 0; i < captures.Length; i++) captures[i] = new QueryCapture(plan.CaptureNames[captured[i].Capture], captured[i].Node);
        return new QueryMatch(pattern, captures, conditions.Properties, conditions.Refuted);
    }
}
