using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Handbook.Compiled;

/// <summary>The colours of the handbook's own code, found by the code's hash; any other code has none here.</summary>
internal sealed class CompiledHighlights(ReadOnlyMemory<byte> bytes, int count, int table) : ICodeHighlighter
{
    /// <summary>Writes the span lists and then the table; returns the table's offset.</summary>
    public static int Write(CompiledWriter writer, IEnumerable<KeyValuePair<ulong, IReadOnlyList<HighlightSpan>>> blocks)
    {
        var entries = new List<(ulong Hash, int Offset)>();
        foreach (var (hash, spans) in blocks.OrderBy(block => block.Key))
        {
            entries.Add((hash, writer.Position));
            var end = 0;
            writer.List(spans, span =>
            {
                writer.Number(span.Start - end);
                writer.Number(span.Length);
                writer.Number((int)span.Kind);
                end = span.End;
            });
        }

        var start = writer.Position;
        foreach (var (hash, offset) in entries)
        {
            writer.Fixed64(hash);
            writer.Fixed32(offset);
        }

        return start;
    }

    public IReadOnlyList<HighlightSpan> Highlight(string language, string code)
    {
        var wanted = CodeHash.Of(language, code);
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var entry = table + (middle * HandbookLayout.HighlightEntrySize);
            var hash = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span[entry..]);
            if (hash == wanted) return ReadSpans(new CompiledReader(bytes.Span, entry + 8).Fixed32());
            if (hash < wanted) low = middle + 1;
            else high = middle - 1;
        }

        return [];
    }

    private HighlightSpan[] ReadSpans(int offset)
    {
        var reader = new CompiledReader(bytes.Span, offset);
        var spans = new HighlightSpan[reader.Number()];
        var end = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new HighlightSpan(end + reader.Number(), reader.Number(), (HighlightKind)reader.Number());
            end = spans[i].End;
        }

        return spans;
    }
}
