using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>How tasks look in code.</summary>
internal static class TaskShapes
{
    public static bool IsTaskType(string? type) => type is not null && DeclaredTypes.Bare(type) is "Task" or "ValueTask";

    /// <summary>Whether a call gives back a task: by what the call graph finds, or by the name that .NET's guidelines ask for.</summary>
    public static bool GivesTask(this CodePoint point, Expression.Call call)
    {
        if (call.IsConstruction) return false;
        var functions = point.File.Project.FunctionsOf(point.File.Code, call);
        if (functions.Count > 0) return functions.All(function => IsTaskType(function.Type));
        return point.File.PathOf(call.Callee) is "Task.Run" or "Task.Delay" or "Task.WhenAll" or "Task.WhenAny" || (call.MethodName() is { Length: > 5 } name && name.EndsWith("Async", StringComparison.Ordinal) && char.IsUpper(name[0]));
    }
}
