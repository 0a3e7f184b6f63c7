namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>What it means that certain words follow each other.</summary>
internal enum PhraseKind : byte
{
    /// <summary>The words carry no topic: "like I'm five".</summary>
    Glue,

    /// <summary>The words have classes together that they lack alone: "hash table".</summary>
    Classes,

    /// <summary>The words name a language: "visual basic".</summary>
    Language,

    /// <summary>The words imply a language: "spring boot".</summary>
    ImpliedLanguage,

    /// <summary>The words may be explained by others: "double equals".</summary>
    Synonym,

    /// <summary>The words name what a lesson is about.</summary>
    Name,
}
