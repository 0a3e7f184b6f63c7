using CodeGuru.Core.Pitfalls.C;
using CodeGuru.Core.Pitfalls.Common;
using CodeGuru.Core.Pitfalls.CSharp;
using CodeGuru.Core.Pitfalls.Go;
using CodeGuru.Core.Pitfalls.Java;
using CodeGuru.Core.Pitfalls.JavaScript;
using CodeGuru.Core.Pitfalls.Python;
using CodeGuru.Core.Pitfalls.Rust;

namespace CodeGuru.Core.Pitfalls;

/// <summary>All rules, in the order of their ids.</summary>
public static class PitfallCatalog
{
    public static IReadOnlyList<PitfallRule> All { get; } =
    [
        .. PythonRules.All,
        .. JavaScriptRules.All,
        .. JavaRules.All,
        .. CSharpRules.All,
        .. CRules.All,
        .. GoRules.All,
        .. RustRules.All,
        .. CommonRules.All,
    ];

    private static readonly Dictionary<string, IReadOnlyList<PitfallRule>> ByLanguage =
        All.SelectMany(rule => rule.About.Languages).Distinct().ToDictionary(language => language, language => (IReadOnlyList<PitfallRule>)[.. All.Where(rule => rule.About.Languages.Contains(language))]);

    /// <summary>The rules for a language's files.</summary>
    public static IReadOnlyList<PitfallRule> For(string language) => ByLanguage.GetValueOrDefault(language) ?? [];

    /// <summary>By id or name, in any case.</summary>
    public static PitfallRule? Find(string idOrName) => All.FirstOrDefault(rule =>
        rule.About.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.About.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
