using CodeGuru.Core.Handbook.Search.Asking;

namespace CodeGuru.Core.Handbook.Search.Wording;

/// <summary>
/// What the wording of a question is made of, as hashes: its stems, each two that follow each other, each two that do with only fillers between, and
/// the language it names. Fillers count: "why does" and "when should I" tell what is asked.
/// </summary>
internal static class WordingFeatures
{
    /// <summary>Stands for the share of questions that every lesson gets, whatever their words.</summary>
    public const uint Bias = 0;

    private const uint Start = 2166136261u;

    public static List<uint> Of(Question question)
    {
        var features = new List<uint>();
        var (last, lastContent) = ("^", "^");
        foreach (var word in question.Words)
        {
            var stem = EnglishStemmer.Stem(word.Text);
            features.Add(Hash(stem));
            features.Add(Hash(last, stem));
            foreach (var part in word.Token.Parts) features.Add(Hash(EnglishStemmer.Stem(part)));
            if (!word.Is(WordClasses.Glue))
            {
                if (!ReferenceEquals(last, lastContent)) features.Add(Hash(lastContent, stem));
                lastContent = stem;
            }

            last = stem;
        }

        foreach (var mention in question.Mentions) features.Add(Hash("@" + mention.Language.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (question.IsComparing || question.Comparison is not null) features.Add(Hash("@vs"));
        features.Sort();
        var kept = 0;
        for (var i = 0; i < features.Count; i++)
        {
            if (i == 0 || features[i] != features[i - 1]) features[kept++] = features[i];
        }

        features.RemoveRange(kept, features.Count - kept);
        return features;
    }

    // FNV-1a.
    private static uint Hash(ReadOnlySpan<char> first, ReadOnlySpan<char> second = default)
    {
        var hash = Start;
        foreach (var c in first) hash = (hash ^ c) * 16777619u;
        if (second.Length > 0) hash = (hash ^ '\t') * 16777619u;
        foreach (var c in second) hash = (hash ^ c) * 16777619u;
        return hash == Bias ? 1 : hash;
    }
}
