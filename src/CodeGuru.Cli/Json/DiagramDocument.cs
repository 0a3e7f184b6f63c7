using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Diagrams.Mermaid;

namespace CodeGuru.Cli.Json;

/// <summary><c>diagram --format json</c>.</summary>
internal sealed record DiagramDocument(int Schema, string Kind, string Title, string Mermaid, IReadOnlyList<string> Notes)
{
    public static DiagramDocument Of(Diagram diagram, DiagramKind kind) => new(1, CamelCase.Of(kind), diagram.Title, MermaidWriter.Write(diagram), diagram.Notes);
}
