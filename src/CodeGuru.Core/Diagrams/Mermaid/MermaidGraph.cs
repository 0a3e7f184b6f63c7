using System.Globalization;
using System.Text;

namespace CodeGuru.Core.Diagrams.Mermaid;

/// <summary>Writes boxes and arrows: <c>flowchart</c>.</summary>
internal static class MermaidGraph
{
    public static void Write(StringBuilder text, string direction, IReadOnlyList<DiagramNode> nodes, IReadOnlyList<DiagramLink> links, IReadOnlyList<DiagramGroup> groups)
    {
        text.Append(CultureInfo.InvariantCulture, $"flowchart {direction}\n");
        Members(null, "  ");
        foreach (var link in links)
        {
            var line = link.Kind is LinkKind.Exception or LinkKind.Inferred ? "-.->" : "-->";
            var label = link.Label is { Length: > 0 } given ? $"|\"{MermaidText.Escape(given, isQuoted: true)}\"|" : "";
            text.Append(CultureInfo.InvariantCulture, $"  n{link.From} {line}{label} n{link.To}\n");
        }

        void Members(int? group, string margin)
        {
            foreach (var node in nodes.Where(node => node.Group == group)) text.Append(CultureInfo.InvariantCulture, $"{margin}n{node.Id}{Outline(node)}\n");
            foreach (var inner in groups.Where(inner => inner.Parent == group))
            {
                text.Append(CultureInfo.InvariantCulture, $"{margin}subgraph g{inner.Id}[\"{MermaidText.Escape(inner.Label, isQuoted: true)}\"]\n");
                Members(inner.Id, margin + "  ");
                text.Append(CultureInfo.InvariantCulture, $"{margin}end\n");
            }
        }
    }

    private static string Outline(DiagramNode node)
    {
        var label = $"\"{MermaidText.Escape(node.Label, isQuoted: true)}\"";
        return node.Shape switch
        {
            NodeShape.Decision => $"{{{label}}}",
            NodeShape.Start or NodeShape.End => $"([{label}])",
            NodeShape.Folded => $"[[{label}]]",
            _ => $"[{label}]",
        };
    }
}
