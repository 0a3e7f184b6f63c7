using System.Globalization;
using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Php;

/// <summary>
/// Jumps count the loops and switches that they leave; here each that is counted from further in gets a label. For a continue, a switch is a
/// loop that ends (php.net/manual/en/control-structures.continue.php).
/// </summary>
internal sealed class PhpJumps(LoweringScope scope)
{
    private readonly List<Frame> frames = [];
    private int labels;

    public Statement Loop(Func<Statement> lower) => Within(lower, isSwitch: false);

    public Statement Switch(Func<Statement> lower) => Within(lower, isSwitch: true);

    public Statement Jump(SyntaxNode node)
    {
        var kind = node.Is("break_statement") ? JumpKind.Break : JumpKind.Continue;
        var levels = node.FirstOf("integer") is { } written && int.TryParse(written.Text, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
        var around = frames.Where(frame => frame.Owner == scope.Owner).ToList();
        if (levels > around.Count) return new Statement.Jump(node.Span(), kind, null);
        var target = around[^levels];
        if (target.IsSwitch) kind = JumpKind.Break;
        if (levels == 1) return new Statement.Jump(node.Span(), kind, null);
        target.Label ??= $"<level{++labels}>";
        return new Statement.Jump(node.Span(), kind, target.Label);
    }

    private Statement Within(Func<Statement> lower, bool isSwitch)
    {
        var frame = new Frame(scope.Owner, isSwitch);
        frames.Add(frame);
        var statement = lower();
        frames.RemoveAt(frames.Count - 1);
        return frame.Label is { } label ? new Statement.Labeled(statement.Span, label, statement) : statement;
    }

    private sealed class Frame(Symbol owner, bool isSwitch)
    {
        public Symbol Owner => owner;

        public bool IsSwitch => isSwitch;

        public string? Label { get; set; }
    }
}
