using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Rendering;

/// <summary>Says that there is no answer, what comes near, and how to get one.</summary>
internal static class NotCoveredMessage
{
    public static void Write(TextWriter error, Answer answer)
    {
        error.WriteLine("The handbook does not cover this, and no model is set up.");
        if (answer.Nearest.Count > 0)
        {
            error.WriteLine("Nearest lessons:");
            foreach (var slug in answer.Nearest) error.WriteLine($"  codeguru lessons show {slug}");
        }

        error.WriteLine("A model answers any question: set GROQ_API_KEY (a free key is enough), or run Ollama on this machine.");
    }
}
