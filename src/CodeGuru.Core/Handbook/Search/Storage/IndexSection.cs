namespace CodeGuru.Core.Handbook.Search.Storage;

/// <summary>The parts of a search index in the order in which they lie in the file.</summary>
internal enum IndexSection
{
    /// <summary>Slugs, subjects' names, families and languages.</summary>
    Names,

    /// <summary>Words as they are written, sorted: what a question's words are looked up in, and what typing errors are mended to.</summary>
    Surfaces,

    /// <summary>A <see cref="SurfaceRecord"/> for each.</summary>
    SurfaceRecords,

    /// <summary>Stems, sorted.</summary>
    Terms,

    /// <summary>A <see cref="TermRecord"/> for each.</summary>
    TermRecords,

    /// <summary>Where terms occur in lessons: see <see cref="PostingReader"/>.</summary>
    Postings,

    /// <summary>What explains a word beside itself: see <see cref="Expansion"/>.</summary>
    Expansions,

    /// <summary>First term of each phrase, sorted, and where the phrase lies.</summary>
    PhraseStarts,

    /// <summary>The phrases: see <see cref="PhraseRecord"/>.</summary>
    Phrases,

    /// <summary>A <see cref="LessonRecord"/> for each lesson.</summary>
    Lessons,

    /// <summary>A <see cref="SubjectRecord"/> for each subject.</summary>
    Subjects,

    /// <summary>For each language its name's number and the language whose lessons mostly hold for it.</summary>
    Languages,

    /// <summary>Titles, aliases and questions by hash: see <see cref="Sayings"/>.</summary>
    Sayings,

    /// <summary>What wording asks for which lesson: see <see cref="Wording.WordingTable"/>.</summary>
    Wording,
}
