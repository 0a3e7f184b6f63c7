namespace CodeGuru.Core.Diagrams.Flowcharts;

/// <summary>A way between drafts.</summary>
internal sealed record FlowDraftLink(FlowDraft From, FlowDraft To, LinkKind Kind, string? Label);
