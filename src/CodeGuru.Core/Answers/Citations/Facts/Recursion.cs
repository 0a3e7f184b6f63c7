using System.Text.RegularExpressions;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>Which functions lead back to themselves.</summary>
internal sealed partial class Recursion(CitedCode code)
{
    /// <summary>Whether a call of it surely leads to another one.</summary>
    public bool IsCertain(Symbol function) => Reaches(function, function);

    /// <summary>Whether it may call itself: surely, over an object of which the facts do not say what it is, or by a function within it.</summary>
    public bool IsPossible(Symbol function) => IsCertain(function) || function.WithDescendants().Any(each =>
        code.EvidenceOf(each).Calls.Any(call => ValueReader.CalledName(call) == function.Name || call.Arguments.Any(argument => argument.Value is Expression.Name passed && passed.Identifier == function.Name)) || (each != function && each.IsCallable && IsCertain(each)));

    /// <summary>Whether its work may be done recursively by something that it calls: by what is not known, or by a library function whose name tells of trees.</summary>
    public bool MayWorkSo(Symbol function)
    {
        var reached = code.ReachedFrom(function);
        return reached.Any(each => IsPossible(each) || each.Body is null && each.IsCallable) || reached.Any(each => code.EvidenceOf(each).Calls.Any(call => IsUnknown(each, call)));
    }

    /// <summary>Whether calls of both lead to the other.</summary>
    public bool AreMutual(Symbol one, Symbol other) => Reaches(one, other) && Reaches(other, one);

    /// <summary>Whether calls of one surely lead to the other.</summary>
    public bool Reaches(Symbol from, Symbol to)
    {
        var inner = from.WithDescendants().Select(each => each.QualifiedName).ToHashSet();
        var open = new Queue<string>(inner);
        var seen = inner.ToHashSet();
        while (open.TryDequeue(out var at))
        {
            foreach (var edge in code.EdgesFrom(at).Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred))
            {
                if (edge.Callee == to.QualifiedName) return true;
                if (seen.Add(edge.Callee)) open.Enqueue(edge.Callee);
            }
        }

        return false;
    }

    /// <summary>Whether one may call the other by some name, whatever that stands for.</summary>
    public bool MayReach(Symbol from, Symbol to) => Reaches(from, to) || code.ReachedFrom(from).Any(each => code.EvidenceOf(each).Calls.Any(call => ValueReader.CalledName(call) == to.Name));

    private bool IsUnknown(Symbol function, Expression.Call call)
    {
        if (ValueReader.CalledName(call) is not { } name) return true;
        if (code.Called(function, call).Count > 0 || call.IsConstruction) return false;
        var library = code.LibraryOf(function);
        var plain = CodeName.Plain(name);
        if (library.Constant.Contains(plain) || library.Linear.Contains(plain) || library.Quiet.Contains(plain)) return false;
        // What is called over a parameter or a field may be anything.
        return GoesDown().IsMatch(name) || (call.Callee is Expression.Name own && function.Parameters.Any(parameter => parameter.Name == own.Identifier)) || !code.Outside(function).Contains(name);
    }

    [GeneratedRegex("walk|glob|tree|deep|recurs|json|seriali|copy|clone|dump|flat|rm|remove|delete|mkdir|makedirs|visit|travers|readdir|listdir|scandir|equal|hash|render|parse|inspect|sort|merge|accept|apply|eval|resolve|expand|load|encode|decode|find|search|format|print|children|call|invoke|handle|next|send|run|exec", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GoesDown();
}
