using System.Text;
using System.Text.Json;
using CodeGuru.Core.Code;
using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Diagrams.Mermaid;

namespace CodeGuru.Core.Tests.Diagrams.Mermaid;

public sealed class MermaidWriterTests
{
    private static readonly string[] Pieces =
    [
        "end", "\"", "'", "`", "[", "]", "(", ")", "{", "}", "<", ">", "|", "\\", ";", "#", "#35;", "%%", "%%{init: {}}%%", "\n", "&amp;", "<b>x</b>", "<script>alert(1)</script>", "**bold**",
        "_it_", "__init__", "1. ", "- ", "# ", "```", "Map<K, V>", "x --> y", "->>", ":", "::", ":::", "é", "日本", "👩‍👩‍👧", "\u202E", "\uFB02", "°", "¶", "ß", " ", "  ", "\t", "$", "$$x$$", "*", "~", "@", "style a:#f00;",
        "classDef x:#fff;", "click", "subgraph", "graph", "wrap:", "nowrap:", "participant", "note", "class", "\u0007", "+", "-", "=", "!", "?", ",", ".", "/", "a", "word", "\uD800", "http://a.b/c", "![x](y)", "direction LR", "accTitle: x",
    ];

    [Fact]
    public void Any_label_reaches_the_reader_of_a_flowchart_unchanged()
    {
        var labels = Labels(2000);
        var read = MermaidReader.Read([.. labels.Chunk(20).Select(some => MermaidWriter.Write(new Diagram.Flowchart(
            "", [.. some.Select((label, id) => new DiagramNode(id, (NodeShape)(id % 5), label, id % 3 == 0 ? 0 : null))],
            [.. some.Skip(1).Select((label, at) => new DiagramLink(at, at + 1, (LinkKind)(at % 4), label))], [new DiagramGroup(0, some[0])])))]);
        foreach (var (each, some) in read.Zip(labels.Chunk(20)))
        {
            Check(each);
            Assert.Equal(0, each.GetProperty("markdown").GetInt32());
            Assert.Equal(some.Select(Shown).Order(StringComparer.Ordinal), Texts(each, "nodes").Order(StringComparer.Ordinal));
            Assert.Equal(some.Skip(1).Select(label => label.Length == 0 ? "" : Shown(label)), Texts(each, "links"));
            Assert.Equal([Shown(some[0])], Texts(each, "groups"));
        }
    }

    [Fact]
    public void Any_label_reaches_the_reader_of_a_sequence_unchanged()
    {
        var labels = Labels(2000);
        var read = MermaidReader.Read([.. labels.Chunk(20).Select(some => MermaidWriter.Write(new Diagram.Sequence(
            "", some[..4], [new SequenceStep.Frame(FrameKind.Alt, [
                new SequenceBranch(some[4], [new SequenceStep.Frame(FrameKind.Loop, [new SequenceBranch(some[5], Messages(some[6..12]))])]), new SequenceBranch(some[12], Messages(some[13..]))])])))]);
        foreach (var (each, some) in read.Zip(labels.Chunk(20)))
        {
            Check(each);
            Assert.Equal(some[..4].Select(Shown), Texts(each, "nodes"));
            Assert.Equal(some[4..].Select(Shown), Texts(each, "links"));
        }
    }

    [Fact]
    public void Any_label_reaches_the_reader_of_a_class_diagram_unchanged()
    {
        var labels = Labels(2000);
        var read = MermaidReader.Read([.. labels.Chunk(20).Select(some => MermaidWriter.Write(new Diagram.Class(
            "", [new ClassBox(0, some[0], "interface", [.. some[1..8].Select(text => new ClassMember(Visibility.Private, text))], [.. some[8..12].Select(text => new ClassMember(Visibility.Package, text, IsStatic: true))]),
                new ClassBox(1, some[12], null, [], [])], [.. some[13..].Select((label, at) => new ClassRelation(0, 1, (RelationKind)(at % 3), label))])))]);
        foreach (var (each, some) in read.Zip(labels.Chunk(20)))
        {
            Check(each);
            Assert.Equal([Shown(some[0]), Shown(some[12])], Texts(each, "nodes"));
            Assert.Equal(some[1..8].Select(text => "-" + Shown(text)).Concat(some[8..12].Select(text => "~" + Shown(text))).Order(StringComparer.Ordinal), Texts(each, "members").Order(StringComparer.Ordinal));
            Assert.Equal(some[13..].Select(label => label.Length == 0 ? "" : Shown(label)), Texts(each, "links"));
        }
    }

    [Fact]
    public void Any_label_reaches_the_reader_of_a_call_graph_unchanged()
    {
        var labels = Labels(2000);
        var read = MermaidReader.Read([.. labels.Chunk(20).Select(some => MermaidWriter.Write(new Diagram.Calls(
            "", [.. some[..14].Select((label, id) => new DiagramNode(id, id % 2 == 0 ? NodeShape.Start : NodeShape.Folded, label, id % 7 == 6 ? null : id % 7))],
            [.. some[..13].Select((_, at) => new DiagramLink(at, at + 1, at % 2 == 0 ? LinkKind.Next : LinkKind.Inferred)), new DiagramLink(3, 3, LinkKind.Next)],
            [.. some[14..].Select((label, id) => new DiagramGroup(id, label))])))]);
        foreach (var (each, some) in read.Zip(labels.Chunk(20)))
        {
            Check(each);
            Assert.Equal(0, each.GetProperty("markdown").GetInt32());
            Assert.Equal(some[..14].Select(Shown).Order(StringComparer.Ordinal), Texts(each, "nodes").Order(StringComparer.Ordinal));
            Assert.Equal(some[14..].Select(Shown).Order(StringComparer.Ordinal), Texts(each, "groups").Order(StringComparer.Ordinal));
            Assert.Equal(14, each.GetProperty("links").GetArrayLength());
        }
    }

    private static SequenceStep[] Messages(string[] labels) => [.. labels.Select((label, at) => new SequenceStep.Message(at % 4, (at + 1) % 3, label, at % 2 == 0))];

    private static string[] Labels(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)])))];
    }

    /// <summary>What cannot be shown is shown as that; the rest must be there to the letter.</summary>
    private static string Shown(string label)
    {
        var text = new StringBuilder();
        foreach (var rune in label.EnumerateRunes()) text.Append(Rune.IsControl(rune) && rune.Value != '\n' ? Rune.ReplacementChar : rune);
        return string.Join('\n', text.ToString().Split('\n'));
    }

    private static void Check(JsonElement each) => Assert.False(each.TryGetProperty("error", out var error), error.ToString());

    private static IEnumerable<string> Texts(JsonElement each, string name) => each.GetProperty(name).EnumerateArray().Select(text => text.GetString() ?? "");
}
