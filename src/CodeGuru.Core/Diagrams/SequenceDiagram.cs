using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;
using CodeGuru.Core.Diagrams.Sequences;

namespace CodeGuru.Core.Diagrams;

/// <summary>Makes the sequence diagram of a function: which calls are made, in their order, between which types or modules.</summary>
public static class SequenceDiagram
{
    /// <param name="mostMessages">With more, calls of called functions are left out, the deepest first, then what is left is counted; a note says so.</param>
    /// <returns>Null for what has no code of its own.</returns>
    public static Diagram.Sequence? Of(IReadOnlyList<CodeFile> files, CodeFile file, Symbol symbol, CallGraph calls, int mostMessages)
    {
        if (symbol.Body is null || symbol.IsType) return null;
        var scope = new SequenceScope(files, calls);
        IReadOnlyList<string> notes = [];
        for (var depth = SequenceWalk.DeepestCalls; ; depth--)
        {
            var walk = new SequenceWalk(scope, depth);
            var steps = walk.Steps(file, symbol);
            var count = SequenceWalk.Count(steps);
            if (depth > 0 && count > mostMessages)
            {
                notes = [$"Calls within called functions were folded: diagrams.max_nodes is {mostMessages}."];
                continue;
            }

            if (count > mostMessages)
            {
                notes = [$"{count} messages were folded into {mostMessages}: diagrams.max_nodes is {mostMessages}."];
                steps = SequenceCut.ToFit(steps, mostMessages);
            }

            return new Diagram.Sequence(SourceLabel.Shorten(symbol.Name), walk.Participants, steps) { Notes = notes };
        }
    }
}
