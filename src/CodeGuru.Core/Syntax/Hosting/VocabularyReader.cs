namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>Reads the names of kinds and fields from a loaded grammar.</summary>
internal static class VocabularyReader
{
    private const int RegularKind = 0;

    public static GrammarVocabulary Read(Grammar grammar, int language, TreeSitterStore store)
    {
        var core = store.Core;
        var kindName = core.GetFunction<int, int, int>("ts_language_symbol_name")!;
        var kindType = core.GetFunction<int, int, int>("ts_language_symbol_type")!;
        var fieldName = core.GetFunction<int, int, int>("ts_language_field_name_for_id")!;
        var kinds = new string[core.GetFunction<int, int>("ts_language_symbol_count")!(language)];
        var named = new bool[kinds.Length];
        for (var id = 0; id < kinds.Length; id++)
        {
            kinds[id] = Text(kindName(language, id)) ?? "";
            named[id] = kindType(language, id) == RegularKind;
        }

        var fields = new string?[core.GetFunction<int, int>("ts_language_field_count")!(language) + 1];
        for (var id = 1; id < fields.Length; id++) fields[id] = Text(fieldName(language, id));
        return new GrammarVocabulary(grammar, Share(kinds), named, fields);

        string? Text(int address) => address == 0 ? null : store.Memory.ReadNullTerminatedString(address);
    }

    // Several symbols may bear one name (aliases); they share one object.
    private static string[] Share(string[] names)
    {
        var shared = new Dictionary<string, string>();
        for (var id = 0; id < names.Length; id++)
        {
            if (!shared.TryAdd(names[id], names[id])) names[id] = shared[names[id]];
        }

        return names;
    }
}
