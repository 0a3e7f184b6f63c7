namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>
/// What a dynamically linked module asks of its loader, from the custom section <c>dylink.0</c> (WebAssembly tool conventions, "Dynamic
/// Linking"): room in memory and in the table of functions.
/// </summary>
internal readonly record struct DylinkSection(int MemorySize, int MemoryAlignment, int TableSize)
{
    /// <summary>It begins a module, and ends within so many bytes: eight, two names of ten, and numbers of five bytes at most.</summary>
    public const int Within = 64;

    private const byte MemoryInformation = 1;

    /// <param name="module">A module, or its first <see cref="Within"/> bytes.</param>
    /// <exception cref="InvalidDataException">The module is not dynamically linked, or it is damaged.</exception>
    public static DylinkSection Read(ReadOnlySpan<byte> module)
    {
        try
        {
            var at = 8;
            if (module[at++] != 0) throw Damaged();
            Number(module, ref at);
            var nameLength = Number(module, ref at);
            if (!module.Slice(at, nameLength).SequenceEqual("dylink.0"u8)) throw Damaged();
            at += nameLength;
            if (module[at++] != MemoryInformation) throw Damaged();
            Number(module, ref at);
            var size = Number(module, ref at);
            var alignment = Number(module, ref at);
            var table = Number(module, ref at);
            return alignment is >= 0 and <= 16 && size >= 0 && table >= 0 ? new DylinkSection(size, 1 << alignment, table) : throw Damaged();
        }
        catch (Exception error) when (error is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            throw Damaged();
        }
    }

    private static InvalidDataException Damaged() => new("the first section is not dylink.0 with the module's needs of memory");

    // LEB128, unsigned.
    private static int Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        for (int value = 0, shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next < 0x80) return value;
        }
    }
}
