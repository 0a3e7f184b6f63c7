using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams;

/// <summary>Goes through the statements of a body for a drawing; those of declared functions are not among them.</summary>
internal static class StatementWalk
{
    /// <summary>Every statement that holds others, and how many of that sort stand around it.</summary>
    public static IEnumerable<(Statement Statement, int Depth)> Compound(Statement statement, int depth = 0)
    {
        var isCompound = statement is Statement.If or Statement.Loop or Statement.Match or Statement.Try or Statement.With;
        if (isCompound) yield return (statement, depth);
        foreach (var inner in statement.Inner())
        {
            foreach (var found in Compound(inner, isCompound ? depth + 1 : depth)) yield return found;
        }
    }
}
