namespace CodeGuru.Core.Code;

/// <summary>Statements with those within them; the bodies of declared functions are not among them.</summary>
internal static class StatementTree
{
    public static IEnumerable<Statement> All(Statement? root) => root is null ? [] : root.Inner().SelectMany(All).Prepend(root);
}
