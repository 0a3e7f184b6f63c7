namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>A piece of an arrow between neighbouring layers, or round the end of one.</summary>
/// <param name="From">Where it leaves at the bottom; of a turn above a layer, the passing arrow, which it leaves at the top.</param>
internal sealed record LayerLink(int Edge, LayerItem From, LayerItem To, int Merge, LinkTurn Turn);
