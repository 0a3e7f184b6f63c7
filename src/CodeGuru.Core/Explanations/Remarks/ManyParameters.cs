using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>More arguments by position than a reader of a call can tell apart.</summary>
internal static class ManyParameters
{
    private const int Many = 6;

    public static Remark? In(PatternSubject subject)
    {
        var needed = subject.Symbol.Parameters.Where(parameter => parameter is { Kind: ParameterKind.Ordinary or ParameterKind.PositionalOnly, Default: null, Names: null }).ToList();
        if (needed.Count < Many || subject.Symbol.Body is null || subject.Symbol.IsAnonymous) return null;
        var alike = needed.Where(parameter => parameter.Type is not null).GroupBy(parameter => parameter.Type).FirstOrDefault(group => group.Count() > 1)?.Take(2).Select(parameter => Wording.Code(parameter.Name)).ToList();
        var swap = alike is [var one, var other] ? $"; {one} and {other}, which have the same type, can be swapped without an error" : "";
        return new Remark("many parameters", true, $"{subject.Name} needs {Wording.Counted(needed.Count, "argument")}: by position alone, a reader of a call cannot tell which is which{swap}", subject.File.LineOf(subject.Symbol.NameSpan));
    }
}
