using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A handler behind one that takes everything.</summary>
internal sealed class HandlerNeverReached : PitfallRule
{
    /// <summary>The built-in exceptions below each, turned into the one above each.</summary>
    private static readonly Dictionary<string, string> Above = new Dictionary<string, string>
    {
        ["Exception"] = "ArithmeticError LookupError OSError ValueError TypeError AttributeError NameError RuntimeError ImportError StopIteration StopAsyncIteration AssertionError EOFError MemoryError SyntaxError",
        ["ArithmeticError"] = "ZeroDivisionError OverflowError",
        ["LookupError"] = "KeyError IndexError",
        ["OSError"] = "FileNotFoundError PermissionError FileExistsError IsADirectoryError NotADirectoryError TimeoutError ConnectionError BlockingIOError InterruptedError",
        ["ConnectionError"] = "BrokenPipeError ConnectionResetError ConnectionRefusedError ConnectionAbortedError",
        ["ValueError"] = "UnicodeError",
        ["UnicodeError"] = "UnicodeDecodeError UnicodeEncodeError",
        ["NameError"] = "UnboundLocalError",
        ["RuntimeError"] = "RecursionError NotImplementedError",
        ["ImportError"] = "ModuleNotFoundError",
        ["SyntaxError"] = "IndentationError",
        ["BaseException"] = "Exception KeyboardInterrupt SystemExit GeneratorExit",
    }.SelectMany(pair => pair.Value.Split(' ').Select(name => (name, pair.Key))).ToDictionary(pair => pair.name, pair => pair.Key);

    public override PitfallAbout About { get; } = new(
        "CG1019", "handler-never-reached", Severity.Error, LanguageSets.Python,
        "A handler stands behind one that catches the same exceptions.",
        "Handlers are tried in their order, and the first that fits is taken. One for a narrow kind behind one for a wide kind never runs.")
    {
        Wrong = "def read(text):\n    try:\n        return int(text)\n    except Exception:\n        return None\n    except ValueError:\n        return 0",
        Right = "def read(text):\n    try:\n        return int(text)\n    except ValueError:\n        return 0\n    except Exception:\n        return None",
        Lesson = "python/exceptions",
        Spotting = "A handler with an exception that an earlier handler of the same `try` names too, or, of the built-in ones, by a class above it. Where the handler catches others beside it, that is a warning.",
        References = ["B014", "B025", "E0701"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Try>((attempt, point) =>
    {
        var caught = new HashSet<string>();
        foreach (var handler in attempt.Handlers)
        {
            var names = Names(handler, point);
            var dead = names.Where(name => name is not null && Ancestors(name).Any(caught.Contains)).ToList();
            if (dead is [{ } first, ..])
            {
                var wide = Ancestors(first).First(caught.Contains);
                var before = wide == first ? $"A handler before this one catches `{wide}`" : $"A handler before this one catches `{wide}`, and so every `{first}`";
                var span = new SourceSpan(handler.Types[0].Span.Start, handler.Types[^1].Span.End);
                if (dead.Count == names.Count) point.File.Report(this, span, $"{before}: this one never runs.", wide == first ? "Take one of the two away, or mend its exception." : "Put the narrow handler first.");
                else point.File.Report(this, span, $"{before}: this one never gets it.", $"Take `{first}` out of this handler, or put this handler first.", harm: Severity.Warning);
            }

            caught.UnionWith(names.OfType<string>());
        }
    });

    private static List<string?> Names(ExceptionHandler handler, CodePoint point) => [.. handler.Types.SelectMany(type => type is Expression.Display display ? display.Items.Select(item => item.Value) : [type])
        .Select(type => point.File.PathOf(type) switch
        {
            // A class of the file's own has one meaning as long as its name is bound once.
            null => type is Expression.Name own && point.File.Scopes.Of(own) is { Kind: VariableKind.Type } variable && !variable.Writes.Any() && !Above.ContainsKey(own.Identifier) && !Above.ContainsValue(own.Identifier) ? own.Identifier : null,
            "IOError" or "EnvironmentError" or "WindowsError" or "socket.error" or "select.error" or "os.error" => "OSError",
            "socket.timeout" or "asyncio.TimeoutError" or "concurrent.futures.TimeoutError" => null,
            var path => path,
        })];

    private static IEnumerable<string> Ancestors(string name)
    {
        for (string? each = name; each is not null; each = Above.GetValueOrDefault(each)) yield return each;
    }
}
