using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>Calls that open what has to be closed, in languages where an error may cut in.</summary>
internal static class Openers
{
    private static readonly HashSet<string> Made =
        ["FileInputStream", "FileOutputStream", "FileReader", "FileWriter", "BufferedReader", "BufferedWriter", "RandomAccessFile", "Socket", "ServerSocket", "StreamReader", "StreamWriter", "FileStream", "TcpClient", "SqlConnection"];

    private static readonly HashSet<(string, string)> Called =
        [("Files", "newBufferedReader"), ("Files", "newBufferedWriter"), ("Files", "newInputStream"), ("Files", "newOutputStream"), ("File", "OpenRead"), ("File", "OpenWrite"), ("File", "OpenText"), ("File", "CreateText"), ("sqlite3", "connect"), ("gzip", "open"), ("DriverManager", "getConnection")];

    public static bool IsOne(PatternSubject subject, Expression.Call call) => call switch
    {
        { IsConstruction: true, Callee: Expression.Name type } => Made.Contains(type.Identifier) && !subject.IsDeclared(type.Identifier),
        { Callee: Expression.Member { Target: Expression.Name owner } member } => Called.Contains((owner.Identifier, member.Identifier)),
        // A built-in of that name; a function of the file's own would be bound.
        { Callee: Expression.Name { Identifier: "open" } name } => subject.Scopes.Of(name) is null && subject.File.Conventions.ResourceMethods.Count > 0,
        _ => false,
    };
}
