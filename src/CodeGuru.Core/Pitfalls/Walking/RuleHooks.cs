namespace CodeGuru.Core.Pitfalls.Walking;

/// <summary>Which rule wants to see which nodes of a file.</summary>
internal sealed class RuleHooks
{
    private readonly Dictionary<Type, List<Action<object, CodePoint>>> byType = [];
    private readonly List<Action<ReviewedFile>> whole = [];

    public IReadOnlyList<Action<ReviewedFile>> Whole => whole;

    /// <summary>Shows every node of a kind: a case of <c>Statement</c> or <c>Expression</c>, <c>Symbol</c> (before its body), <c>ExceptionHandler</c> or <c>MatchCase</c>.</summary>
    public void On<T>(Action<T, CodePoint> look) where T : class
    {
        if (!byType.TryGetValue(typeof(T), out var looks)) byType[typeof(T)] = looks = [];
        looks.Add((node, point) => look((T)node, point));
    }

    /// <summary>Shows the file as a whole, once, after its nodes.</summary>
    public void OnFile(Action<ReviewedFile> look) => whole.Add(look);

    public void Show(CodePoint point)
    {
        if (!byType.TryGetValue(point.Node.GetType(), out var looks)) return;
        foreach (var look in looks) look(point.Node, point);
    }
}
