using System.Runtime.InteropServices;

namespace CodeGuru.Core.Syntax;

/// <summary>A node as <c>bridge.wat</c> writes it: the layout is shared with that file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct NodeRecord
{
    public const int Size = 20;

    private const int MissingBit = 0x8000;

    public readonly ushort Kind;
    private readonly ushort fieldAndFlags;
    public readonly int Start;
    public readonly int End;

    /// <summary>Index of the parent; -1 for the root.</summary>
    public readonly int Parent;

    /// <summary>Index after the node's last descendant.</summary>
    public readonly int Next;

    private NodeRecord(int parent, int next)
    {
        Parent = parent;
        Next = next;
    }

    /// <summary>The root of an empty text.</summary>
    public static NodeRecord Alone { get; } = new(-1, 1);

    public ushort Field => (ushort)(fieldAndFlags & ~MissingBit);

    public bool IsMissing => (fieldAndFlags & MissingBit) != 0;
}
