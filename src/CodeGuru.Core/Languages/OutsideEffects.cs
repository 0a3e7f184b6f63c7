using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages;

/// <summary>Makes tables of what library functions do outside of the program.</summary>
internal static class OutsideEffects
{
    /// <param name="kinds">Names with spaces between, as the graph of calls knows them; <c>random.*</c> is everything in it.</param>
    public static IReadOnlyDictionary<string, OutsideEffect> Of(params ReadOnlySpan<(OutsideEffect Effect, string Names)> kinds)
    {
        var table = new Dictionary<string, OutsideEffect>();
        foreach (var (effect, names) in kinds)
        {
            foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) table.Add(name, effect);
        }

        return table;
    }
}
