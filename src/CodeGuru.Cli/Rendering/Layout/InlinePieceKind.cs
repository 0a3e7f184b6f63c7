namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>How an <see cref="InlinePiece"/> flows.</summary>
internal enum InlinePieceKind
{
    /// <summary>Prose: any white space counts as one space.</summary>
    Text,

    /// <summary>Code: every space counts.</summary>
    Code,

    /// <summary>A line ends here.</summary>
    Break,
}
