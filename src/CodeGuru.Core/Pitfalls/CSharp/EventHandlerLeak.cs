using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.CSharp;

/// <summary>An object that a static event keeps alive.</summary>
internal sealed class EventHandlerLeak : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG4011", "static-event-leak", Severity.Warning, LanguageSets.CSharp,
        "An object subscribes to a static event and never unsubscribes.",
        "The event holds a reference to each object that subscribed, for as long as the program runs. The objects are never collected, and their handlers go on being called.")
    {
        Wrong = "class Window {\n    public Window() {\n        AppDomain.CurrentDomain.ProcessExit += OnExit;\n        SystemEvents.DisplaySettingsChanged += OnChanged;\n    }\n    void OnChanged(object sender, EventArgs e) { }\n    static void OnExit(object sender, EventArgs e) { }\n}",
        Right = "class Window : IDisposable {\n    public Window() {\n        SystemEvents.DisplaySettingsChanged += OnChanged;\n    }\n    public void Dispose() {\n        SystemEvents.DisplaySettingsChanged -= OnChanged;\n    }\n    void OnChanged(object sender, EventArgs e) { }\n}",
        Lesson = "csharp/delegates-and-events",
        Spotting = "`Type.Event += Method` where `Type` is no name of the file's own code (or is a type of the analysed files that declares the event as static) and `Method` is a method of the class that is not static, and no `-=` of that event with that method stands in the class. Classes that are static, and code of `Main`, are let pass.",
        References = ["S3264", "EventLeak"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (assign.Operator != "+" || assign.Targets is not [Expression.Member { Target: Expression.Name owner } raised] || assign.Value is not Expression.Name handler || point.Type is not { } type) return;
        if (!char.IsUpper(owner.Identifier[0]) || raised.Identifier.Length == 0 || !char.IsUpper(raised.Identifier[0]) || point.File.Scopes.Of(owner) is { Symbol: null }) return;
        // A property of the class that looks like a type's name.
        if (type.Members.Any(member => member.Name == owner.Identifier) || owner.Identifier == type.Name || type.Bases.Count > 0 && !IsKnownType(owner.Identifier, raised.Identifier, point)) return;
        if (type.Members.FirstOrDefault(member => member.Name == handler.Identifier && member.Kind == SymbolKind.Method) is not { } method || method.Has("static") || type.Has("static") || point.Function.Name == "Main") return;
        if (!IsKnownType(owner.Identifier, raised.Identifier, point) && owner.Identifier is not ("SystemEvents" or "Application" or "TaskScheduler" or "NetworkChange" or "Console" or "AppDomain" or "CultureInfo" or "CompositionTarget" or "InputManager")) return;
        if (type.WithDescendants().Where(each => each.Body is not null).SelectMany(each => each.Body!.WithInner()).OfType<Statement.Assign>().Any(other => other.Operator == "-" && other.Targets is [var target] && target.IsWrittenAs(raised, point.File.Code))) return;
        point.File.Report(this, assign.Span, $"`{owner.Identifier}.{raised.Identifier}` is static and keeps this object alive: nothing in `{type.Name}` takes `{handler.Identifier}` off again.", $"Write `{owner.Identifier}.{raised.Identifier} -= {handler.Identifier}` where the object is done with, as in `Dispose`.");
    });

    private static bool IsKnownType(string name, string raised, CodePoint point) => point.File.Project.Files.Any(file => file.Language == "csharp" && file.Module.WithDescendants()
        .Any(symbol => symbol.IsType && symbol.Name == name && symbol.Members.Any(member => member.Name == raised && member.Has("static") && member.Has("event"))));
}
