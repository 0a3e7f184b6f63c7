namespace CodeGuru.Core.Diagrams.Layout;

/// <summary>Which way a <see cref="LayerLink"/> goes.</summary>
internal enum LinkTurn
{
    None,

    /// <summary>Below a layer, from a box to an arrow that goes up.</summary>
    Below,

    /// <summary>Above a layer, from that arrow to a box.</summary>
    Above,
}
