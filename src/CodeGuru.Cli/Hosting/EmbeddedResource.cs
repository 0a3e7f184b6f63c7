using System.Buffers;
using System.Reflection;

namespace CodeGuru.Cli.Hosting;

/// <summary>A resource of an assembly as memory, without copying it: the executable is mapped anyway.</summary>
internal sealed unsafe class EmbeddedResource : MemoryManager<byte>
{
    private readonly UnmanagedMemoryStream stream;

    private EmbeddedResource(UnmanagedMemoryStream stream) => this.stream = stream;

    /// <exception cref="InvalidOperationException">The assembly was built without that resource.</exception>
    public static ReadOnlyMemory<byte> Open(Assembly assembly, string name) => assembly.GetManifestResourceStream(name) switch
    {
        UnmanagedMemoryStream stream => new EmbeddedResource(stream).Memory,
        _ => throw new InvalidOperationException($"This build of CodeGuru lacks '{name}'. Build or install it again."),
    };

    public override Span<byte> GetSpan() => new(stream.PositionPointer, (int)stream.Length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(stream.PositionPointer + elementIndex);

    public override void Unpin()
    {
        // The assembly's image does not move.
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
    }
}
