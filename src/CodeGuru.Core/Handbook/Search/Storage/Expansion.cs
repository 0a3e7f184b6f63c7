using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>Stems that together explain a word.</summary>
internal readonly record struct Expansion(int[] Terms)
{
    public static Expansion[] ReadAll(ReadOnlySpan<byte> section, int offset)
    {
        if (offset == 0) return [];
        var reader = new CompiledReader(section, offset);
        var all = new Expansion[reader.Byte()];
        for (var i = 0; i < all.Length; i++)
        {
            var terms = new int[reader.Byte()];
            for (var j = 0; j < terms.Length; j++) terms[j] = reader.Number();
            all[i] = new Expansion(terms);
        }

        return all;
    }

    public static void WriteAll(CompiledWriter writer, IReadOnlyCollection<Expansion> expansions)
    {
        writer.Byte(checked((byte)expansions.Count));
        foreach (var expansion in expansions)
        {
            writer.Byte(checked((byte)expansion.Terms.Length));
            foreach (var term in expansion.Terms) writer.Number(term);
        }
    }
}
