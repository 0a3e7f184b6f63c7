using CodeGuru.Core.Explanations.Composing;

namespace CodeGuru.Core.Explanations;

/// <summary>Explains code from facts alone: what it does not know, it leaves out.</summary>
public static class CodeExplainer
{
    public static Explanation Explain(ExplainedCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Part switch
        {
            ExplainedPart.Declaration { Symbol.IsType: true } type => TypeExplainer.Explain(code, type.In, type.Symbol),
            ExplainedPart.Declaration { Symbol.IsCallable: true } function => FunctionExplainer.Explain(code, function.In, function.Symbol),
            ExplainedPart.Declaration other => FieldExplainer.Explain(code, other.In, other.Symbol),
            ExplainedPart.Lines lines => LinesExplainer.Explain(code, lines),
            ExplainedPart.File file => FileExplainer.Explain(code, file.In),
            ExplainedPart.Folder folder => FolderExplainer.Explain(code, folder.Path),
            _ => throw new InvalidOperationException(code.Part.ToString()),
        };
    }
}
