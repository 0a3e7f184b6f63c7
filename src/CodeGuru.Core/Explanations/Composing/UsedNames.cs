using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>The names that the code of a file uses: alone, and behind the name of a module.</summary>
internal sealed partial class UsedNames
{
    private readonly HashSet<string> bare = new(StringComparer.Ordinal);
    private readonly HashSet<(string Space, string Name)> qualified = [];

    public UsedNames(CodeFile file)
    {
        var modules = file.Imports.Where(import => import.Alias is not null).GroupBy(import => import.Alias!).ToDictionary(group => group.Key, group => group.First().Target);
        foreach (var symbol in file.Module.WithDescendants())
        {
            if (symbol.Type is { } type) AddWritten(type, modules);
            foreach (var parameter in symbol.Parameters.Select(parameter => parameter.Type).OfType<string>()) AddWritten(parameter, modules);
            foreach (var expression in symbol.Bases.Concat(symbol.Decorators).SelectMany(CodeWalk.Expressions)) Add(expression, modules);
            foreach (var statement in CodeWalk.Statements(symbol.Body))
            {
                if (statement is Statement.Assign { Type: { } declared }) AddWritten(file.TextOf(declared.Span).ToString(), modules);
                foreach (var expression in statement.Expressions().SelectMany(CodeWalk.Expressions)) Add(expression, modules);
            }
        }
    }

    public IReadOnlyCollection<string> Bare => bare;

    public IReadOnlyCollection<(string Space, string Name)> Qualified => qualified;

    private void Add(Expression expression, Dictionary<string, string> modules)
    {
        if (expression is Expression.Name name) bare.Add(name.Identifier);
        else if (expression is Expression.Member { Target: Expression.Name of } member && modules.GetValueOrDefault(of.Identifier) is { } space) qualified.Add((space, member.Identifier));
    }

    /// <summary>A type as it is written: <c>Map[str, orders.Line]</c>.</summary>
    private void AddWritten(string type, Dictionary<string, string> modules)
    {
        foreach (var path in Paths().Matches(type).Select(match => match.Value.Split('.')))
        {
            bare.Add(path[0]);
            if (path.Length > 1 && modules.GetValueOrDefault(path[0]) is { } space) qualified.Add((space, path[1]));
        }
    }

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*")]
    private static partial Regex Paths();
}
