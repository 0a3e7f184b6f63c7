using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Numbers languages; 0 is none.</summary>
internal sealed class LanguageTable
{
    private const int MaxLanguages = 64;

    private readonly List<string> ids = [""];
    private readonly Dictionary<int, int> heldFor = [];

    public byte Add(string? id)
    {
        if (id is null) return 0;
        var known = ids.IndexOf(id);
        if (known >= 0) return (byte)known;
        if (ids.Count == MaxLanguages) throw new InvalidOperationException($"{id} is one language more than a lesson's set of languages can hold.");
        ids.Add(id);
        return (byte)(ids.Count - 1);
    }

    public void Hold(int language, int other) => heldFor[language] = other;

    /// <summary>The languages a lesson holds for, a bit each: its own, or those it was run on (<c>Node.js 20</c>).</summary>
    public ulong HeldBy(Lesson lesson, LexiconBuilder lexicon)
    {
        if (lesson.Language is not null) return 1ul << Add(lesson.Language);
        var mask = 0ul;
        foreach (var version in lesson.Verified)
        {
            if (Tokenizer.Read(version, 1) is [var token] && lexicon.LanguageOf(token.Text) is > 0 and var language) mask |= 1ul << language;
        }

        return mask;
    }

    public void Write(CompiledWriter writer, NameTable names)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            writer.Fixed32(names.Add(ids[i]));
            writer.Fixed32(heldFor.GetValueOrDefault(i));
        }
    }
}
