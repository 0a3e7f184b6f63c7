using System.IO.Enumeration;

namespace CodeGuru.Engine.Providers.Models;

/// <summary>Picks a model from what a provider has.</summary>
internal static class ModelPreference
{
    /// <summary>The first that the preferences name; among those that one preference matches, the largest. Null where nothing fits.</summary>
    public static ModelEntry? Pick(ProviderDefinition provider, IReadOnlyList<ModelEntry> models, IReadOnlySet<string> gone)
    {
        var candidates = models.Where(model => !gone.Contains(model.Id)).ToList();
        foreach (var pattern in provider.PreferredModels.Append("*"))
        {
            var found = pattern.Contains('*')
                ? candidates.Where(model => ModelNames.CanChat(model.Id) && FileSystemName.MatchesSimpleExpression(pattern, model.Id, ignoreCase: true))
                : candidates.Where(model => model.Id == pattern);
            if (found.OrderByDescending(model => model.Parameters ?? 0).FirstOrDefault() is { } best) return best;
        }

        return null;
    }
}
