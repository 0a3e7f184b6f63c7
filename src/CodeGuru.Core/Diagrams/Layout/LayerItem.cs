namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>What takes room in a layer: a box, or an arrow that passes through.</summary>
internal sealed class LayerItem(int? node, int width, int layer)
{
    /// <summary>Null for an arrow.</summary>
    public int? Node => node;

    public int Width => width;

    public int Layer => layer;

    /// <summary>Whether it is part of a way back: these go round on the left, the longest outermost.</summary>
    public int Lane { get; init; }

    public int X { get; set; }

    public double Key { get; set; }

    public List<LayerLink> Down { get; } = [];

    public List<LayerLink> Up { get; } = [];

    /// <summary>Ways that leave it at the bottom, in the order of their ports.</summary>
    public List<LayerLink> Out { get; set; } = [];

    /// <summary>Groups of ways that come in at the top, in the order of their ports.</summary>
    public List<int> In { get; set; } = [];

    public int OutPort(LayerLink link) => Port(Out.IndexOf(link), Out.Count);

    public int InPort(int merge) => Port(In.IndexOf(merge), In.Count);

    private int Port(int at, int count) => count <= 1 || at < 0 ? width / 2 : (at + 1) * (width - 1) / (count + 1);
}
