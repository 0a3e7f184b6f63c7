namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>What speaks for or against a lesson as the answer to a question; each between 0 and 1.</summary>
internal enum Feature
{
    Bias,

    /// <summary>How surely the question names what the lesson is about.</summary>
    Named,

    /// <summary>How surely it holds keywords of the lesson.</summary>
    Keyworded,

    /// <summary>How much of the question the lesson explains.</summary>
    Explained,

    /// <summary>How much weight of words it explains, saturating: "sets" alone is little to go by.</summary>
    Mass,

    /// <summary>How many words it explains: none for one, 1 for four or more.</summary>
    Breadth,

    /// <summary>How much weight of products, libraries and topics of computing it does not explain, saturating like the next seven.</summary>
    ForeignTechnology,

    /// <summary>The same of words that no list and no lesson has.</summary>
    ForeignUnknown,

    /// <summary>The same of everyday nouns.</summary>
    ForeignEveryday,

    /// <summary>The same of verbs, adjectives and words of programming in general.</summary>
    ForeignGeneral,

    /// <summary>What is unexplained right before a name: "school closures", "test data generator".</summary>
    ForeignBeforeName,

    /// <summary>What is unexplained right behind a name or bound to it by "of" or "in": "thread pool sizing formula", "closure of an account".</summary>
    ForeignAfterName,

    /// <summary><see cref="ForeignBeforeName"/> where the name is an everyday word.</summary>
    ForeignBeforeEverydayName,

    /// <summary><see cref="ForeignAfterName"/> where the name is an everyday word.</summary>
    ForeignAfterEverydayName,

    /// <summary>1 where a name that is no everyday word is in the question: "asyncio", "GIL", unlike "thread" or "closure".</summary>
    Distinct,

    /// <summary>How much of what is no verb, adjective or filler the lesson explains or is named by: 1 where no foreign thing is in the question.</summary>
    Clean,

    /// <summary><see cref="Clean"/> where the name is no everyday word.</summary>
    CleanDistinct,

    /// <summary>1 where the question is a sentence rather than a row of search words.</summary>
    Sentence,

    /// <summary>How much of the question is in one passage in which the lesson says what it is about.</summary>
    Passage,

    /// <summary>How alike the question and one of the questions that the lesson says it answers are.</summary>
    Likeness,

    /// <summary>How much of the question is in one block of the body.</summary>
    Block,

    /// <summary>How much of the question's rare words the lesson has, by the weight of the fields it has them in.</summary>
    Rarity,

    /// <summary>How much of the question's words is at home in this lesson rather than in others.</summary>
    Owned,

    /// <summary>How much of the best stretch of the question is at home in this lesson: the rest may tell of the asker's circumstances.</summary>
    Stretch,

    /// <summary>How much of that stretch it explains.</summary>
    StretchExplained,

    /// <summary>How much else in the question is of programming, saturating.</summary>
    Context,

    /// <summary>How much weight of words at home in this lesson the question has, saturating.</summary>
    OwnedMass,

    /// <summary>How much weight of words the question has of which one passage holds all, saturating.</summary>
    PassageMass,

    /// <summary>1 where the lesson's language is asked about.</summary>
    OwnLanguage,

    /// <summary>Share of the languages asked about that are not the lesson's.</summary>
    ForeignLanguage,

    /// <summary>1 where both sides of the question are the sides of the lesson.</summary>
    BothSides,

    /// <summary>1 where the lesson compares and the question names one side only, which has a lesson of its own.</summary>
    OneSide,

    /// <summary>1 where the question compares two subjects of which the lesson is at most one.</summary>
    OtherComparison,

    /// <summary>How much of the worse explained side of a comparison is unexplained.</summary>
    SideUnexplained,

    /// <summary>How likely the lesson is among all lessons by the question's wording alone: see <see cref="Wording.WordingTable"/>.</summary>
    Wording,

    /// <summary>How much likelier by wording the lesson is than that none answers; a half where it is as likely.</summary>
    WordingOdds,

    /// <summary>How likely, by wording, none answers.</summary>
    WordingOfNone,

    /// <summary>1 where wording names this lesson before all others.</summary>
    WordingFirst,
}
