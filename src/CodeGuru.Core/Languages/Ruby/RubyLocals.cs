namespace CodeGuru.Core.Languages.Ruby;

/// <summary>
/// The local variables at the place that is being lowered: a bare word is one if something was assigned to it before, else it calls a method
/// (docs.ruby-lang.org/en/master/syntax/assignment_rdoc.html).
/// </summary>
internal sealed class RubyLocals
{
    private readonly List<Frame> frames = [new(isBlock: false)];

    public bool Knows(string name)
    {
        for (var at = frames.Count - 1; at >= 0; at--)
        {
            if (frames[at].Names.Contains(name)) return true;
            if (!frames[at].IsBlock) return false;
        }

        return false;
    }

    public void Declare(string name)
    {
        var frame = frames[^1];
        if (frame.Names.Contains(name)) return;
        if (frame.IsBlock && Knows(name)) frame.Outer.Add(name);
        else frame.Names.Add(name);
    }

    /// <summary>Lowers a method, or a class: nothing from around is seen in it.</summary>
    public void Apart(Action lower) => Within(new Frame(isBlock: false), lower);

    /// <summary>Lowers a block with its parameters; gives the names from around that it assigns to.</summary>
    public IReadOnlyCollection<string> InBlock(IEnumerable<string> parameters, Action lower)
    {
        var frame = new Frame(isBlock: true);
        frame.Names.UnionWith(parameters);
        Within(frame, lower);
        return frame.Outer;
    }

    private void Within(Frame frame, Action lower)
    {
        frames.Add(frame);
        lower();
        frames.RemoveAt(frames.Count - 1);
    }

    private sealed class Frame(bool isBlock)
    {
        public bool IsBlock => isBlock;

        public HashSet<string> Names { get; } = [];

        public SortedSet<string> Outer { get; } = new(StringComparer.Ordinal);
    }
}
