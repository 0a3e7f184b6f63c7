namespace CodeGuru.Cli.Rendering;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    Text,
    Md,
    Json,
    Jsonl,

    /// <summary>Of diagrams only.</summary>
    Mermaid,

    /// <summary>Of reviews only.</summary>
    Sarif,
}
