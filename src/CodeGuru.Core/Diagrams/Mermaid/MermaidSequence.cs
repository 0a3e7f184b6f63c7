using System.Globalization;
using System.Text;

namespace CodeGuru.Core.Diagrams.Mermaid;

/// <summary>Writes who says what to whom: <c>sequenceDiagram</c>.</summary>
internal static class MermaidSequence
{
    public static void Write(StringBuilder text, Diagram.Sequence sequence)
    {
        text.Append("sequenceDiagram\n");
        for (var at = 0; at < sequence.Participants.Count; at++)
            text.Append(CultureInfo.InvariantCulture, $"  participant p{at} as {MermaidText.Escape(sequence.Participants[at], isQuoted: false)}\n");
        Write(text, sequence.Steps, "  ");
    }

    private static void Write(StringBuilder text, IReadOnlyList<SequenceStep> steps, string margin)
    {
        foreach (var step in steps)
        {
            switch (step)
            {
                case SequenceStep.Message message:
                    text.Append(CultureInfo.InvariantCulture, $"{margin}p{message.From}{(message.IsReply ? "-->>" : "->>")}p{message.To}: {MermaidText.Escape(message.Label, isQuoted: false)}\n");
                    break;
                case SequenceStep.Frame frame:
                    var word = frame.Kind switch { FrameKind.Loop => "loop", FrameKind.Opt => "opt", _ => "alt" };
                    foreach (var branch in frame.Branches)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"{margin}{word} {MermaidText.Escape(branch.Label, isQuoted: false)}\n");
                        Write(text, branch.Steps, margin + "  ");
                        word = "else";
                    }

                    text.Append(CultureInfo.InvariantCulture, $"{margin}end\n");
                    break;
            }
        }
    }
}
