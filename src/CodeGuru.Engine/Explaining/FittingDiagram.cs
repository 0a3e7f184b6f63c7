using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Diagrams;
using CodeGuru.Engine.Facts.Targets;

namespace CodeGuru.Engine.Explaining;

/// <summary>Chooses the diagram that goes with an explanation.</summary>
internal static class FittingDiagram
{
    /// <summary>A picture that nobody asked for must not push the words off the screen.</summary>
    private const int MostUnasked = 18;

    /// <summary>Null where there is nothing to draw, or nothing that a sentence would not say as well.</summary>
    public static async Task<MentorEvent.DiagramReady?> OfAsync(CodeTarget target, ExplainSettings settings, CancellationToken cancellation)
    {
        if (settings.Diagram == false) return null;
        var nodes = settings.Diagram == true ? settings.DiagramNodes : Math.Min(settings.DiagramNodes, MostUnasked);
        var best = TargetDiagram.KindFor(target);
        foreach (var kind in new[] { best, DiagramKind.Class, DiagramKind.Calls }.Distinct())
        {
            // A function is drawn as what it does, or not at all.
            if (best == DiagramKind.Flowchart && kind != best) break;
            if (await MakeAsync(target, kind, nodes, cancellation).ConfigureAwait(false) is { } diagram && (settings.Diagram == true || Shows(diagram))) return new MentorEvent.DiagramReady(diagram, kind);
        }

        return null;
    }

    private static async Task<Diagram?> MakeAsync(CodeTarget target, DiagramKind kind, int nodes, CancellationToken cancellation)
    {
        try
        {
            return await TargetDiagram.MakeAsync(target, kind, nodes, cancellation).ConfigureAwait(false);
        }
        catch (CodeGuruException error) when (error.ExitCode is ExitCode.NotFound or ExitCode.Usage)
        {
            return null;
        }
    }

    private static bool Shows(Diagram diagram) => diagram switch
    {
        Diagram.Flowchart chart => chart.Links.GroupBy(link => link.From).Any(group => group.Count() > 1),
        Diagram.Calls calls => calls.Links.Count > 1,
        Diagram.Class classes => classes.Relations.Count > 0 || classes.Boxes.Any(box => box.Fields.Count + box.Methods.Count > 1),
        Diagram.Sequence sequence => sequence.Steps.Count > 1,
        _ => false,
    };
}
