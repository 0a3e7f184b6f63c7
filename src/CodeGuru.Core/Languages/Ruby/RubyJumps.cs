using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Ruby;

/// <summary>Loops and tries around the code that is being lowered, and the jumps that begin them again.</summary>
internal sealed class RubyJumps
{
    private List<Frame> frames = [];
    private int labels;

    public bool IsInLoop => frames.Exists(frame => frame.IsLoop);

    /// <summary>Lowers what no jump leads out of.</summary>
    public T Apart<T>(Func<T> lower)
    {
        var outer = frames;
        frames = [];
        var result = lower();
        frames = outer;
        return result;
    }

    /// <summary>A loop; <c>redo</c> begins its body again without asking.</summary>
    public Statement Loop(Func<Statement.Block, Statement> loop, Func<Statement.Block> lower)
    {
        var frame = new Frame(isLoop: true);
        var body = Within(frame, lower);
        if (frame.Label is { } label) body = new Statement.Block(body.Span, [new Statement.Labeled(new SourceSpan(body.Span.Start, body.Span.Start), label, new Statement.Block(body.Span, body.Statements))]);
        return loop(body);
    }

    /// <summary>A try; <c>retry</c> in a handler begins it again.</summary>
    public Statement Retried(SyntaxNode node, Func<Statement> lower)
    {
        var frame = new Frame(isLoop: false);
        var statement = Within(frame, lower);
        return frame.Label is { } label ? new Statement.Labeled(node.Span(), label, statement) : statement;
    }

    public Statement Again(SyntaxNode node)
    {
        var frame = frames.FindLast(frame => frame.IsLoop == node.Is("redo"));
        if (frame is null) return new Statement.Empty(node.Span());
        frame.Label ??= $"<{node.Kind}{++labels}>";
        return new Statement.Jump(node.Span(), JumpKind.Goto, frame.Label);
    }

    private T Within<T>(Frame frame, Func<T> lower)
    {
        frames.Add(frame);
        var result = lower();
        frames.RemoveAt(frames.Count - 1);
        return result;
    }

    private sealed class Frame(bool isLoop)
    {
        public bool IsLoop => isLoop;

        public string? Label { get; set; }
    }
}
