using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Narration;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>A variable of the whole file that a function gives another value.</summary>
internal static class SharedVariable
{
    public static Remark? In(PatternSubject subject)
    {
        if (!subject.Symbol.IsCallable || subject.Symbol.IsAnonymous || (subject.Symbol.Owner?.Kind == SymbolKind.Module && subject.File.Conventions.StartFunctions.Contains(subject.Symbol.Name)) || LockedCode.In(subject).Any()) return null;
        foreach (var variable in subject.Scopes.VariablesUsedIn(subject.Symbol))
        {
            if (variable.Kind != VariableKind.Local || variable.Scope.Whole is not { Kind: ScopeKind.Function } whole || whole.Function != subject.File.Module) continue;
            var written = variable.Writes.FirstOrDefault(use => use.Function == subject.Symbol);
            var isRead = variable.Uses.Any(use => !ReferenceEquals(use, written) && use.Function.Kind != SymbolKind.Module);
            // Handlers of signals have no other way, which the word says.
            if (subject.File.Module.Body!.Statements.OfType<Statement.Assign>().Any(assign => assign.Modifiers.Contains("volatile") && assign.Targets is [Expression.Name name] && name.Identifier == variable.Name)) continue;
            if (written is null || !isRead || OneFunctionOnly(variable, subject.Symbol)) continue;
            var line = subject.File.LineOf(written.Span);
            return new Remark("shared variable", true, $"{subject.Name} gives {Wording.Code(variable.Name)}, which the whole file shares, another value (line {line}): what a later call does depends on the calls before it", line);
        }

        return null;
    }

    /// <summary>What is set where it is declared, in the module's own code, and used in one function alone might as well be its own.</summary>
    private static bool OneFunctionOnly(Variable variable, Symbol function) => variable.Uses.All(use => use.Function == function || use.Function.Kind == SymbolKind.Module) && variable.Writes.All(use => use.Function.Kind == SymbolKind.Module);
}
