using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Flowcharts;

/// <summary>The drafts of a flowchart and the ways between them, made smaller step by step.</summary>
internal sealed class FlowShape(List<FlowDraft> drafts, List<FlowDraftLink> links)
{
    /// <summary>More lines in one box are counted, not read.</summary>
    private const int MostLines = 10;

    public const string NeverReached = "never reached:";

    public IReadOnlyList<FlowDraft> Drafts => drafts;

    /// <summary>Leaves out what says nothing: what led to it leads to where it led.</summary>
    public void PassByEmpty()
    {
        foreach (var empty in drafts.Where(draft => draft.IsEmpty).ToList())
        {
            var next = links.Where(link => link.From == empty && link.Kind != LinkKind.Exception).ToList();
            if (next.Count > 1 || (next is [var self] && self.To == empty)) continue;
            if (next is [var on])
            {
                foreach (var into in links.Where(link => link.To == empty).ToList())
                    links.Add(new FlowDraftLink(into.From, on.To, into.Kind == LinkKind.Next ? on.Kind : into.Kind, into.Label ?? on.Label));
            }

            Remove(empty);
        }

        Tidy();
    }

    /// <summary>Makes one box of a simple statement whose value asks something: it says so itself, on its line.</summary>
    /// <param name="holder">The box that says the statement.</param>
    public void FoldValue(FlowDraft holder, SourceSpan statement)
    {
        var inner = drafts.Where(draft => draft != holder && draft.Shape != NodeShape.Start && draft.Span.Length > 0 && draft.Span.Start >= statement.Start && draft.Span.End <= statement.End).ToHashSet();
        // What may leave the function here is to be seen.
        if (inner.Count == 0 || !drafts.Contains(holder) || links.Any(link => inner.Contains(link.From) && link.Kind != LinkKind.Exception && link.To != holder && !inner.Contains(link.To))) return;
        foreach (var draft in inner) Replace(draft, holder);
        links.RemoveAll(link => link.From == holder && link.To == holder);
    }

    /// <summary>Says of boxes that no way leads to that it is so: what cannot raise has handlers that never run.</summary>
    public void MarkUnreached()
    {
        var reached = links.Select(link => link.To).ToHashSet();
        foreach (var draft in drafts.Where(draft => draft.Shape == NodeShape.Step && !reached.Contains(draft) && draft.Lines is [not NeverReached, ..])) draft.Lines.Insert(0, NeverReached);
    }

    /// <summary>Makes one box of copies that say the same and lead to the same: those of what runs in any case.</summary>
    public void MergeEqual()
    {
        for (var last = 0; drafts.Count != last;)
        {
            last = drafts.Count;
            foreach (var copies in drafts.Where(draft => draft.Shape == NodeShape.Step).GroupBy(draft => (draft.Span, string.Join('\n', draft.Lines))).Where(copies => copies.Count() > 1).ToList())
            {
                foreach (var same in copies.GroupBy(LeadsTo).Select(same => same.ToList()))
                {
                    foreach (var copy in same.Skip(1)) Replace(copy, same[0]);
                }
            }
        }
    }

    /// <summary>Makes one box of those that always run one after the other.</summary>
    public void MergeChains()
    {
        for (var at = 0; at < drafts.Count; at++)
        {
            var first = drafts[at];
            while (first.Shape is NodeShape.Step or NodeShape.Folded && Next(first) is { } second && second != first && second.Shape == first.Shape && second.Group == first.Group
                && links.Count(link => link.To == second) == 1 && Raised(first).SetEquals(Raised(second)))
            {
                first.Lines.AddRange(second.Lines);
                first.Span = first.Span.To(second.Span);
                Replace(second, first);
                if (drafts.IndexOf(first) is var moved && moved != at) at = moved;
            }
        }
    }

    /// <summary>Puts <paramref name="folded"/> in place of several drafts.</summary>
    public void Fold(IReadOnlyCollection<FlowDraft> inner, FlowDraft folded)
    {
        drafts.Insert(inner.Min(draft => drafts.IndexOf(draft)), folded);
        foreach (var draft in inner) Replace(draft, folded);
    }

    public Diagram.Flowchart Diagram(string title, IReadOnlyList<DiagramGroup> groups, IReadOnlyList<string> notes)
    {
        var used = new HashSet<int>();
        foreach (var draft in drafts)
        {
            for (var group = draft.Group; group is { } at && used.Add(at);) group = groups[at].Parent;
        }

        var kept = groups.Where(group => used.Contains(group.Id)).ToList();
        var places = kept.Select((group, at) => (group.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var ids = drafts.Select((draft, at) => (draft, at)).ToDictionary(pair => pair.draft, pair => pair.at);
        return new Diagram.Flowchart(
            title,
            [.. drafts.Select((draft, at) => new DiagramNode(at, draft.Shape, Label(draft.Lines), draft.Group is { } group ? places[group] : null))],
            [.. links.OrderBy(link => ids[link.From]).Select(link => new DiagramLink(ids[link.From], ids[link.To], link.Kind, link.Label))],
            [.. kept.Select((group, at) => new DiagramGroup(at, group.Label, group.Parent is { } parent ? places[parent] : null))])
        { Notes = notes };
    }

    private static string Label(List<string> lines) => lines.Count <= MostLines
        ? string.Join('\n', lines)
        : string.Join('\n', lines.Take(MostLines - 2).Append($"… {lines.Count - MostLines + 1} more …").Append(lines[^1]));

    private FlowDraft? Next(FlowDraft draft) =>
        links.Where(link => link.From == draft && link.Kind != LinkKind.Exception).Take(2).ToList() is [{ Label: null, Kind: LinkKind.Next } only] ? only.To : null;

    private string LeadsTo(FlowDraft draft) =>
        string.Join(' ', links.Where(link => link.From == draft).Select(link => $"{drafts.IndexOf(link.To)}{link.Kind}{link.Label}").Order(StringComparer.Ordinal));

    private HashSet<FlowDraft> Raised(FlowDraft draft) => [.. links.Where(link => link.From == draft && link.Kind == LinkKind.Exception).Select(link => link.To)];

    private void Replace(FlowDraft old, FlowDraft kept)
    {
        for (var at = 0; at < links.Count; at++)
        {
            var link = links[at];
            if (link.From == old || link.To == old) links[at] = link with { From = link.From == old ? kept : link.From, To = link.To == old ? kept : link.To };
        }

        // A way from a box to itself remains only where it was there, as a loop of one box.
        links.RemoveAll(link => link.From == kept && link.To == kept && (kept.Shape == NodeShape.Folded || link.Kind != LinkKind.Back));
        Remove(old);
        Tidy();
    }

    private void Remove(FlowDraft draft)
    {
        drafts.Remove(draft);
        links.RemoveAll(link => link.From == draft || link.To == draft);
    }

    private void Tidy()
    {
        var seen = new HashSet<FlowDraftLink>();
        links.RemoveAll(link => !seen.Add(link));
    }
}
