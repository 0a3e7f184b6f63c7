namespace CodeGuru.Engine.Configuration;

/// <summary>
/// The entries of all layers, added weakest layer first. Holds the rule for files that somebody else may have written: they may choose
/// provider, model and limits, but never loosen what guards the person.
/// </summary>
internal sealed class LayeredEntries(ICollection<string> notices)
{
    private readonly Dictionary<string, List<Entry>> byKey = [];

    public IEnumerable<string> Secrets => byKey.Values.SelectMany(each => each).Where(entry => entry.Key.Kind.IsSecret).Select(entry => entry.Value);

    public void Add(IEnumerable<Entry> layer)
    {
        foreach (var entry in layer)
        {
            if (!entry.Origin.IsTrusted && Loosens(entry))
            {
                notices.Add($"{entry.Origin}: {entry.Key.Name} = {entry.Value} is not obeyed: a file that comes with a folder cannot decide that.");
                continue;
            }

            if (!byKey.TryGetValue(entry.Key.Name, out var entries)) byKey[entry.Key.Name] = entries = [];
            entries.Insert(0, entry);
        }
    }

    /// <summary>The strongest entry, or the default.</summary>
    public Setting<string?> Get(string name) => All(name) is [var strongest, ..]
        ? new Setting<string?>(strongest.Value, strongest.Origin)
        : new Setting<string?>(ConfigurationKeys.Find(name)!.Default, Origin.Default);

    /// <summary>Every layer's entry, the strongest first.</summary>
    public IReadOnlyList<Entry> All(string name) => byKey.TryGetValue(name, out var entries) ? entries : [];

    private bool Loosens(Entry entry) => entry.Key.Name switch
    {
        "run.policy" => Array.IndexOf(ConfigurationKeys.RunPolicies, entry.Value) > Array.IndexOf(ConfigurationKeys.RunPolicies, Get("run.policy").Value),
        "run.sandbox" => entry.Value != Get("run.sandbox").Value,
        "offline" => entry.Value == "false" && Get("offline").Value == "true",
        _ => false,
    };
}
