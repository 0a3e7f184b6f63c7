using CodeGuru.Core.Answers.Citations.Reading;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Claims;

/// <summary>Finds the parameters that a sentence means by a name.</summary>
internal sealed class CitedParameters(CitedCode code, SubjectReader subjects)
{
    /// <summary>The parameters of that name: of what the sentence names or is about, else of any function of the code.</summary>
    public IReadOnlyList<(Symbol Function, Parameter Parameter)> Of(CitedSentence sentence, string name)
    {
        var all = code.Files.SelectMany(file => file.Code.Module.WithDescendants()).Where(symbol => symbol.Parameters.Count > 0)
            .SelectMany(symbol => symbol.Parameters.Where(parameter => CodeName.Plain(parameter.Name) == name && parameter.Kind != ParameterKind.Receiver).Select(parameter => (symbol, parameter))).ToList();
        var named = sentence.Marks.SelectMany(each => subjects.Resolve(each.Mark)).Concat(subjects.About(sentence)).ToList();
        var own = all.Where(pair => named.Any(symbol => symbol == pair.symbol || symbol == pair.symbol.Owner)).ToList();
        return own.Count > 0 ? own : all;
    }
}
