using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A handler that takes everything and tells nothing.</summary>
internal sealed class SwallowingExcept : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1010", "swallowing-except", Severity.Warning, LanguageSets.Python,
        "A bare `except:`, or one for all exceptions, does nothing with what it catches.",
        "A bare `except:` and `except BaseException:` catch Ctrl-C and `sys.exit` as well. And a typo in the `try`, a full disk, a bug in a library all look like success: whoever searches later finds no trace.")
    {
        Wrong = "def load(path):\n    data = None\n    try:\n        data = open(path).read()\n        print(dta)\n    except:\n        pass\n    return data",
        Right = "def load(path):\n    try:\n        return open(path).read()\n    except OSError as error:\n        print(error)\n        return None",
        Lesson = "python/exceptions",
        Spotting = "A bare `except:` or `except BaseException:` whose block is only `pass`, `...`, a jump, or a `return` of nothing or a literal; `except Exception:` with such a block and without a comment, around more than one statement.",
        References = ["E722", "S110", "B001", "W0702"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<ExceptionHandler>((handler, point) =>
    {
        if (point.Parent?.Node is not Statement.Try attempt || handler.Body.Statements is not [var single]) return;
        var isBare = handler.Types.Count == 0 || (handler.Types is [var only] && point.File.PathOf(only) == "BaseException");
        var isWide = handler.Types is [var type] && point.File.PathOf(type) == "Exception";
        if (!isBare && !isWide) return;
        var isEmpty = single is Statement.Empty or Statement.Jump { Kind: JumpKind.Continue } or Statement.Evaluate { Expression: Expression.Literal or Expression.Name { Identifier: "Ellipsis" } };
        if (!isEmpty && !(isBare && single is (Statement.Jump or Statement.Return { Value: null or Expression.Literal or Expression.Display { Items.Count: 0 } }))) return;
        // A comment in the block says why.
        var lines = point.File.Code.Lines;
        var from = Math.Min(handler.Body.Span.Start, lines.EndOf(lines.LineOf(handler.Span.Start)));
        var text = point.File.Code.Text.AsSpan(from, lines.EndOf(point.File.Code.EndLineOf(handler.Span)) - from);
        if (text.Contains('#') || (isWide && attempt.Body.Statements.Count < 2)) return;
        point.File.Report(this, new SourceSpan(handler.Span.Start, handler.Types.Count > 0 ? handler.Types[^1].Span.End : handler.Span.Start + "except".Length),
            isBare ? "This catches everything, Ctrl-C and `sys.exit` too, and tells nobody: whatever goes wrong leaves no trace." : "This catches every exception and does nothing: whatever goes wrong leaves no trace.", "Catch only what you expect (`except OSError:`), and handle or log it.", harm: isWide ? Severity.Info : null);
    });
}
