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

    /// <summary>Of explained code only.</summary>
    Html,

    /// <summary>Of reviews only.</summary>
    Sarif,
}
