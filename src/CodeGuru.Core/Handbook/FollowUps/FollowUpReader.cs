using System.Text.RegularExpressions;

namespace CodeGuru.Core.Handbook.FollowUps;

/// <summary>
/// Recognises follow-ups: every word is either filling or asks for something. One word that is neither is a topic, and the question stands by itself.
/// </summary>
public static partial class FollowUpReader
{
    private const int LongestFollowUp = 14;

    private static readonly HashSet<string> Filling =
    [
        "a", "an", "the", "it", "its", "this", "that", "these", "those", "them", "they", "their", "me", "us", "i", "we", "you", "my", "please", "pls", "thanks", "ok", "okay", "so", "and", "but", "now", "then", "also",
        "of", "for", "with", "about", "to", "on", "into", "at", "as", "by", "from", "some", "any", "another", "one", "other", "different", "few", "can", "could", "would", "will", "do", "does", "did", "is", "are", "be", "was", "were", "there",
        "give", "show", "see", "tell", "get", "let", "lets", "want", "like", "have", "has", "what", "whats", "how", "which", "main", "most", "common", "typical", "explain", "look", "looks", "same", "thing", "in", "using", "use", "again", "s", "real", "good", "short", "small",
    ];

    private static readonly Dictionary<string, FollowUp> Asking = new()
    {
        ["example"] = new FollowUp.Part(LessonPart.Example),
        ["examples"] = new FollowUp.Part(LessonPart.Example),
        ["code"] = new FollowUp.Part(LessonPart.Example),
        ["sample"] = new FollowUp.Part(LessonPart.Example),
        ["snippet"] = new FollowUp.Part(LessonPart.Example),
        ["demo"] = new FollowUp.Part(LessonPart.Example),
        ["pitfall"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["pitfalls"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["mistake"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["mistakes"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["gotcha"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["gotchas"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["traps"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["caveats"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["wrong"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["avoid"] = new FollowUp.Part(LessonPart.Pitfalls),
        ["practices"] = new FollowUp.Part(LessonPart.BestPractices),
        ["practice"] = new FollowUp.Part(LessonPart.BestPractices),
        ["tips"] = new FollowUp.Part(LessonPart.BestPractices),
        ["advice"] = new FollowUp.Part(LessonPart.BestPractices),
        ["difference"] = new FollowUp.Part(LessonPart.KeyDifferences),
        ["differences"] = new FollowUp.Part(LessonPart.KeyDifferences),
        ["differ"] = new FollowUp.Part(LessonPart.KeyDifferences),
        ["compare"] = new FollowUp.Part(LessonPart.KeyDifferences),
        ["table"] = new FollowUp.Part(LessonPart.KeyDifferences),
        ["choose"] = new FollowUp.Part(LessonPart.Choosing),
        ["pick"] = new FollowUp.Part(LessonPart.Choosing),
        ["when"] = new FollowUp.Part(LessonPart.Choosing),
        ["should"] = new FollowUp.Part(LessonPart.Choosing),
        ["quiz"] = new FollowUp.Part(LessonPart.CheckYourself),
        ["exercise"] = new FollowUp.Part(LessonPart.CheckYourself),
        ["exercises"] = new FollowUp.Part(LessonPart.CheckYourself),
        ["test"] = new FollowUp.Part(LessonPart.CheckYourself),
        ["work"] = new FollowUp.Part(LessonPart.HowItWorks),
        ["works"] = new FollowUp.Part(LessonPart.HowItWorks),
        ["deeper"] = new FollowUp.Deeper(),
        ["deep"] = new FollowUp.Deeper(),
        ["details"] = new FollowUp.Deeper(),
        ["detail"] = new FollowUp.Deeper(),
        ["further"] = new FollowUp.Deeper(),
        ["hood"] = new FollowUp.Deeper(),
        ["internals"] = new FollowUp.Deeper(),
        ["internally"] = new FollowUp.Deeper(),
        ["advanced"] = new FollowUp.Deeper(),
        ["why"] = new FollowUp.Deeper(),
        ["continue"] = new FollowUp.Deeper(),
        ["simpler"] = new FollowUp.Simpler(),
        ["simple"] = new FollowUp.Simpler(),
        ["simply"] = new FollowUp.Simpler(),
        ["easier"] = new FollowUp.Simpler(),
        ["plain"] = new FollowUp.Simpler(),
        ["eli5"] = new FollowUp.Simpler(),
        ["summary"] = new FollowUp.Simpler(),
        ["summarize"] = new FollowUp.Simpler(),
        ["summarise"] = new FollowUp.Simpler(),
        ["tldr"] = new FollowUp.Simpler(),
        ["related"] = new FollowUp.Further(),
        ["next"] = new FollowUp.Further(),
        ["sources"] = new FollowUp.Further(),
        ["references"] = new FollowUp.Further(),
        ["links"] = new FollowUp.Further(),
        ["learn"] = new FollowUp.Further(),
        ["read"] = new FollowUp.Further(),
    };

    /// <summary>Words that go with those above and, alone, ask for more.</summary>
    private static readonly HashSet<string> More = ["more", "go", "under", "words", "best", "else", "on", "bit", "little", "even", "where", "detailed", "depth", "yourself", "myself", "try", "run"];

    /// <summary>The follow-up that a text is; null if it stands by itself.</summary>
    /// <param name="text">What was asked.</param>
    /// <param name="languageOf">The programming language that a word names, if any.</param>
    public static FollowUp? Read(string text, Func<string, string?> languageOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(languageOf);
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToList();
        if (words.Count is 0 or > LongestFollowUp) return null;
        FollowUp? asked = null;
        string? language = null;
        var more = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (Asking.TryGetValue(words[i], out var found)) asked ??= found;
            else if (More.Contains(words[i]) && !(words[i] == "go" && i > 0 && words[i - 1] is "in" or "about")) more = true;
            else if (Filling.Contains(words[i])) continue;
            else if (language is null && languageOf(words[i]) is { } named) language = named;
            else return null;
        }

        if (language is not null) return new FollowUp.InLanguage(language);
        return asked ?? (more ? new FollowUp.Deeper() : null);
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}+#.]*(?<!\.)")]
    private static partial Regex Word();
}
