using CodeGuru.Core.Analysis.Calls;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>A call graph as bytes, and back.</summary>
public static class StoredCalls
{
    public static byte[] Write(CallGraph graph)
    {
        var texts = new TextTable();
        var edges = new ByteWriter(texts);
        edges.Each(graph.Edges, edge =>
        {
            edges.Text(edge.Caller);
            edges.Text(edge.Callee);
            edges.Text(edge.Path);
            edges.Number(edge.Line);
            edges.Byte((int)edge.Resolution);
        });
        var all = new ByteWriter(texts);
        all.Each(texts.All, all.Characters);
        all.Raw(edges.Written);
        return all.Written.ToArray();
    }

    /// <summary>What was written; null if the bytes are damaged.</summary>
    public static CallGraph? Read(byte[] bytes)
    {
        try
        {
            var head = new ByteReader(bytes, [], 0);
            var input = new ByteReader(bytes, [null, .. head.Each(head.Characters)], head.At);
            return new CallGraph(input.Each(() => new CallEdge(input.Text(), input.Text(), input.Text(), input.Number(), (CallResolution)input.Byte())));
        }
        catch (Exception error) when (error is InvalidDataException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }
}
