using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A value raised as an exception.</summary>
internal sealed class RaiseNotImplemented : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1021", "raise-not-implemented", Severity.Error, LanguageSets.Python,
        "`NotImplemented` is raised, which is no exception.",
        "`NotImplemented` is what an operator's method returns when it does not know the other side. Raising it gives `TypeError: exceptions must derive from BaseException`.")
    {
        Wrong = "class Shape:\n    def area(self):\n        raise NotImplemented",
        Right = "class Shape:\n    def area(self):\n        raise NotImplementedError",
        Lesson = "python/exceptions",
        Spotting = "`raise NotImplemented` or `raise NotImplemented(...)`, where the name is the built-in one.",
        References = ["F901", "E0711"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Raise>((raise, point) =>
    {
        var raised = raise.Value is Expression.Call call ? call.Callee : raise.Value;
        if (raised is not Expression.Name { Identifier: "NotImplemented" } name || point.File.Scopes.Of(name) is not null) return;
        point.File.Report(this, name.Span, "`NotImplemented` is a value for operators and no exception: this raises `TypeError`.", "Raise `NotImplementedError`.", new PitfallFix("Raise NotImplementedError", IsSafe: true, [new TextEdit(name.Span, "NotImplementedError")]));
    });
}
