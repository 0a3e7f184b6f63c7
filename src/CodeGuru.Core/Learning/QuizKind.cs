namespace CodeGuru.Core.Learning;

/// <summary>What a question asks for.</summary>
public enum QuizKind
{
    /// <summary>What a program prints.</summary>
    Predict,

    /// <summary>One of several answers, by its letter.</summary>
    Choose,

    /// <summary>The program, mended: it is run, and must print what the lesson's own does.</summary>
    Fix,

    /// <summary>An answer in words, which the person compares.</summary>
    Explain,
}
