using System.Text;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Mermaid;

/// <summary>Writes a diagram in Mermaid's language. Names are numbers, so that no label can be taken for syntax.</summary>
public static class MermaidWriter
{
    public static string Write(Diagram diagram)
    {
        var text = new StringBuilder();
        foreach (var note in diagram.Notes) text.Append("%% ").Append(SourceLabel.Shorten(note, 200).Replace('{', '(')).Append('\n');
        switch (diagram)
        {
            case Diagram.Flowchart chart:
                MermaidGraph.Write(text, "TD", chart.Nodes, chart.Links, chart.Groups);
                break;
            case Diagram.Calls calls:
                MermaidGraph.Write(text, "LR", calls.Nodes, calls.Links, calls.Groups);
                break;
            case Diagram.Sequence sequence:
                MermaidSequence.Write(text, sequence);
                break;
            case Diagram.Class classes:
                MermaidClasses.Write(text, classes);
                break;
        }

        return text.ToString();
    }
}
