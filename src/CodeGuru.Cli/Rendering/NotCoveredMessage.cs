using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Says that there is no answer, what comes near, and how to get one.</summary>
internal static class NotCoveredMessage
{
    public static void Write(TextWriter error, Answer answer)
    {
        error.WriteLine(Finding(answer.NoModel));
        if (answer.Nearest.Count > 0)
        {
            error.WriteLine("Nearest lessons:");
            foreach (var slug in answer.Nearest) error.WriteLine($"  codeguru lessons show {slug}");
        }

        error.WriteLine(WayOut(answer.NoModel, "GROQ_API_KEY"));
    }

    /// <summary>What is: one sentence.</summary>
    public static string Finding(ModelAbsence noModel) => noModel switch
    {
        ModelAbsence.NotSetUp => "The handbook does not cover this, and no model is set up.",
        ModelAbsence.Offline => "The handbook does not cover this, and offline no model is asked.",
        ModelAbsence.HandbookWanted => "The handbook does not cover this, and it alone was to answer.",
        _ => throw new ArgumentOutOfRangeException(nameof(noModel)),
    };

    /// <summary>What to do about it: one sentence.</summary>
    /// <param name="noModel">Why no model was asked.</param>
    /// <param name="variable">The name of the variable for Groq's key, in the markup of who shows it.</param>
    public static string WayOut(ModelAbsence noModel, string variable) => noModel switch
    {
        ModelAbsence.NotSetUp => $"A model answers any question: set {variable} (a free key is enough), or run Ollama on this machine.",
        ModelAbsence.Offline => "A model answers any question: ask without --offline.",
        ModelAbsence.HandbookWanted => "A model answers any question: choose another provider than the handbook.",
        _ => throw new ArgumentOutOfRangeException(nameof(noModel)),
    };
}
