using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Drawing;

/// <summary>Says in lines what a diagram shows, where there is no room to draw it.</summary>
internal static class DiagramList
{
    public static IEnumerable<string> Of(Diagram diagram) => diagram switch
    {
        Diagram.Flowchart chart => Graph(chart.Nodes, chart.Links),
        Diagram.Calls calls => CallTree.Of(calls),
        Diagram.Sequence sequence => Steps(sequence, sequence.Steps, ""),
        Diagram.Class classes => Classes(classes),
        _ => [],
    };

    private static IEnumerable<string> Graph(IReadOnlyList<DiagramNode> nodes, IReadOnlyList<DiagramLink> links)
    {
        var leaving = links.ToLookup(link => link.From);
        foreach (var node in nodes)
        {
            yield return $"{node.Id + 1}. {SourceLabel.Shorten(node.Label)}";
            foreach (var link in leaving[node.Id])
                yield return $"   → {link.To + 1}. {SourceLabel.Shorten(nodes[link.To].Label, 40)}{(link.Label ?? (link.Kind == LinkKind.Exception ? "if it raises" : null)) switch { { } label => $" ({label})", _ => "" }}";
        }
    }

    private static IEnumerable<string> Steps(Diagram.Sequence sequence, IReadOnlyList<SequenceStep> steps, string margin)
    {
        foreach (var step in steps)
        {
            if (step is SequenceStep.Message message)
                yield return $"{margin}{sequence.Participants[message.From]} → {sequence.Participants[message.To]}: {SourceLabel.Shorten(message.Label)}";
            if (step is not SequenceStep.Frame frame) continue;
            for (var at = 0; at < frame.Branches.Count; at++)
            {
                yield return $"{margin}{(at > 0 ? "or" : frame.Kind == FrameKind.Loop ? "loop" : "if")} {frame.Branches[at].Label}:";
                foreach (var inner in Steps(sequence, frame.Branches[at].Steps, margin + "  ")) yield return inner;
            }
        }
    }

    private static IEnumerable<string> Classes(Diagram.Class classes)
    {
        foreach (var box in classes.Boxes)
        {
            yield return box.Stereotype is null ? SourceLabel.Shorten(box.Name) : $"{SourceLabel.Shorten(box.Name)} «{box.Stereotype}»";
            foreach (var relation in classes.Relations.Where(relation => relation.From == box.Id))
                yield return $"   → {(relation.Kind == RelationKind.Holds ? $"{relation.Label}: " : "is a ")}{SourceLabel.Shorten(classes.Boxes[relation.To].Name)}";
            foreach (var member in box.Fields.Concat(box.Methods)) yield return $"   {SourceLabel.Shorten(member.Text)}";
        }
    }
}
