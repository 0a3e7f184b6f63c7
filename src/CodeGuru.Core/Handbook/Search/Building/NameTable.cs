using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Handbook.Search.Storage;

namespace CodeGuru.Core.Handbook.Search.Building;

/// <summary>Numbers the texts that results are made of.</summary>
internal sealed class NameTable
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = [];

    public int Add(string name)
    {
        if (numbers.TryGetValue(name, out var known)) return known;
        names.Add(name);
        return numbers[name] = names.Count - 1;
    }

    public CompiledWriter Write()
    {
        var writer = new CompiledWriter();
        StringTable.Write(writer, names);
        return writer;
    }
}
