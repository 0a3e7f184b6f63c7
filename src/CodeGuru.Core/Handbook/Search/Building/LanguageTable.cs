using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Numbers languages; 0 is none.</summary>
internal sealed class LanguageTable
{
    private readonly List<string> ids = [""];
    private readonly Dictionary<int, int> heldFor = [];

    public byte Add(string? id)
    {
        if (id is null) return 0;
        var known = ids.IndexOf(id);
        if (known >= 0) return (byte)known;
        ids.Add(id);
        return checked((byte)(ids.Count - 1));
    }

    public void Hold(int language, int other) => heldFor[language] = other;

    public void Write(CompiledWriter writer, NameTable names)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            writer.Fixed32(names.Add(ids[i]));
            writer.Fixed32(heldFor.GetValueOrDefault(i));
        }
    }
}
