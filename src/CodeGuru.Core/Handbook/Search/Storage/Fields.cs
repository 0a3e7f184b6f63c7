namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>Kinds of text in a lesson, by how much it says of a lesson that a word is in it.</summary>
[Flags]
internal enum Fields : byte
{
    None = 0,

    /// <summary>The title, an alias, a subject's name or alias.</summary>
    Name = 1,

    /// <summary>A question it answers.</summary>
    Question = 2,

    /// <summary>Its summary, what it is best for and how it works.</summary>
    Gist = 4,

    /// <summary>A heading.</summary>
    Heading = 8,

    Prose = 16,

    /// <summary>Code and what it prints.</summary>
    Code = 32,

    /// <summary>A keyword: what people say who do not know the name.</summary>
    Keyword = 64,
}
