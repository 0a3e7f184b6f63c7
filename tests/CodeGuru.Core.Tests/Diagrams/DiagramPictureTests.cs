using System.Text;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Diagrams.Drawing;
using CodeGuru.Core.Diagrams.Mermaid;
using CodeGuru.Core.Diagrams.Sequences;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Tests.Diagrams.Mermaid;

namespace CodeGuru.Core.Tests.Diagrams;

public sealed class DiagramPictureTests
{
    public static TheoryData<string> Languages => [.. LanguageCatalog.All.Select(language => language.Id)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_kind_is_drawn_of_every_language(string id)
    {
        var picture = new StringBuilder();
        foreach (var diagram in OfSample(id))
        {
            picture.Append($"{diagram.GetType().Name} {diagram.Title}\n{string.Concat(diagram.Notes.Select(note => note + "\n"))}\n{MermaidWriter.Write(diagram)}\n");
            foreach (var line in DiagramDrawing.Draw(diagram, 100, text => text.Length)) picture.Append(string.Concat(line.Select(run => run.Text))).Append('\n');
            picture.Append('\n');
        }

        Golden.Matches(picture.ToString(), id + ".txt");
    }

    [Fact]
    public void Mermaid_reads_every_diagram_of_every_language()
    {
        var diagrams = LanguageCatalog.All.SelectMany(language => OfSample(language.Id)).ToList();
        var read = MermaidReader.Read([.. diagrams.Select(MermaidWriter.Write)]);
        Assert.All(diagrams.Zip(read), pair => Assert.False(pair.Second.TryGetProperty("error", out var error), $"{pair.First.Title}: {error}"));
        Assert.All(diagrams.Zip(read), pair => Assert.Equal(
            pair.First switch { Diagram.Flowchart chart => chart.Nodes.Count, Diagram.Calls calls => calls.Nodes.Count, Diagram.Sequence sequence => sequence.Participants.Count, Diagram.Class classes => classes.Boxes.Count, _ => -1 },
            pair.Second.GetProperty("nodes").GetArrayLength()));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_there_is_room(int width)
    {
        foreach (var diagram in LanguageCatalog.All.SelectMany(language => OfSample(language.Id)))
            Assert.All(DiagramDrawing.Draw(diagram, width, text => text.Length), line => Assert.True(line.Sum(run => run.Text.Length) <= width));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    public void Large_diagrams_are_folded_and_say_so(int most)
    {
        foreach (var diagram in LanguageCatalog.All.SelectMany(language => OfSample(language.Id, most)))
        {
            Assert.True(Count(diagram) <= most, $"{diagram.Title}: {Count(diagram)}");
            Assert.All(diagram.Notes, note => Assert.Contains($"diagrams.max_nodes is {most}", note, StringComparison.Ordinal));
        }

        var folded = LanguageCatalog.All.SelectMany(language => OfSample(language.Id).Zip(OfSample(language.Id, most))).Where(pair => Count(pair.First) > most).ToList();
        Assert.All(folded, pair => Assert.NotEmpty(pair.Second.Notes));
        Assert.Equal(4, folded.Select(pair => pair.Second.GetType()).Distinct().Count());
    }

    [Fact]
    public void Svg_is_well_formed_whatever_the_labels_say()
    {
        foreach (var label in new[] { "<script>", "a & b", "\"]]>", "\u0000\u0007", "\uD800", "日本" })
        {
            var svg = SvgWriter.Write(new Diagram.Flowchart(label, [new DiagramNode(0, NodeShape.Step, label), new DiagramNode(1, NodeShape.Decision, label)], [new DiagramLink(0, 1, LinkKind.Next, label)], []), text => text.Length);
            Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(svg).Root!.Name.LocalName);
            Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        }
    }

    private static int Count(Diagram diagram) => diagram switch
    {
        Diagram.Flowchart chart => chart.Nodes.Count,
        Diagram.Calls calls => calls.Nodes.Count,
        Diagram.Class classes => classes.Boxes.Count,
        Diagram.Sequence sequence => SequenceWalk.Count(sequence.Steps),
        _ => 0,
    };

    private static List<Diagram> OfSample(string id, int most = 40)
    {
        var language = LanguageCatalog.ForName(id)!;
        var path = Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "tests", "CodeGuru.Core.Tests", "Languages", "Samples"), id + ".*").Single();
        var file = language.Lower(Path.GetFileName(path), InstalledGrammars.Parse(language.Grammar, File.ReadAllText(path)));
        var calls = CallGraph.Of([file], TestContext.Current.CancellationToken);
        var functions = file.Module.WithDescendants().Where(symbol => symbol.IsCallable).ToList();
        return [
            .. functions.Select(symbol => FlowchartDiagram.Of(file, symbol, most)).OfType<Diagram>(),
            .. functions.Prepend(file.Module).Select(symbol => SequenceDiagram.Of([file], file, symbol, calls, most)).OfType<Diagram.Sequence>().Where(diagram => diagram.Steps.Count > 0),
            .. new[] { ClassDiagram.Of(id, ClassHierarchy.Of([file], TestContext.Current.CancellationToken), null, most) }.Where(classes => classes.Boxes.Count > 0),
            CallsDiagram.Of(id, [file], calls, null, most)];
    }
}
