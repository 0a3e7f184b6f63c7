namespace CodeGuru.Core.Handbook.Search;

/// <summary>What is known of a word apart from any lesson. The first six come from the files in <c>Vocabulary/</c>, the others from the lessons.</summary>
[Flags]
internal enum WordClasses : ushort
{
    None = 0,

    /// <summary>Carries no topic: "what", "please", "example".</summary>
    Glue = 1,

    /// <summary>Tells of the asker and the circumstances: "teacher", "project", "slow".</summary>
    Neutral = 2,

    /// <summary>In questions about programming of any topic: "function", "list".</summary>
    Programming = 4,

    /// <summary>Everyday English: "needle", "school".</summary>
    Everyday = 8,

    /// <summary>A product, library or topic of computing: "kafka".</summary>
    Technology = 16,

    /// <summary>A language's name.</summary>
    Language = 32,

    /// <summary>A language's name that is also an ordinary word or letter: "go", "C".</summary>
    AmbiguousLanguage = 64,

    /// <summary>Stands in what lessons say of themselves: names, questions, summaries, headings.</summary>
    Strong = 128,

    /// <summary>A verb or adjective that goes with any topic: "allocate", "adequate".</summary>
    General = 512,

    /// <summary>By itself the name of something a lesson is about.</summary>
    Name = 256,
}
