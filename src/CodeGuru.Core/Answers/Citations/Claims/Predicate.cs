using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>A verb with what it is said of.</summary>
/// <param name="Functions">Those of one name, at least one.</param>
internal sealed record Predicate(Match Match, IReadOnlyList<Symbol> Functions, bool IsNegated)
{
    public string Name => Functions[0].Name;
}
