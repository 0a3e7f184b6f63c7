using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Flow;

/// <summary>What jumps and exceptions pass on their way out: the constructs around, from the innermost outwards.</summary>
internal abstract class FlowFrame
{
    private FlowFrame(FlowFrame? outer) => Outer = outer;

    public FlowFrame? Outer { get; }

    /// <summary>Something that a break or a continue can be meant for.</summary>
    /// <param name="whenContinued">Null where continue passes by.</param>
    /// <param name="isDefault">Whether a break without a label is meant for it.</param>
    public sealed class Target(FlowFrame? outer, IReadOnlyList<string> labels, BlockDraft whenBroken, BlockDraft? whenContinued, bool isDefault) : FlowFrame(outer)
    {
        public IReadOnlyList<string> Labels => labels;

        public BlockDraft Break => whenBroken;

        public BlockDraft? Continue => whenContinued;

        public bool IsDefault => isDefault;
    }

    /// <summary>Handlers, each with its first block.</summary>
    public sealed class Handlers(FlowFrame? outer, IReadOnlyList<(ExceptionHandler Handler, BlockDraft Block)> entries) : FlowFrame(outer)
    {
        public IReadOnlyList<(ExceptionHandler Handler, BlockDraft Block)> Entries => entries;

        public bool CatchAll => entries.Any(entry => entry.Handler.CatchesAll);
    }

    /// <summary>Code that runs in any case; <see cref="Copies"/> holds one a way out.</summary>
    /// <param name="isDeferred">Whether only ways that are written out lead through it: what any call may raise is not drawn.</param>
    public sealed class Finally(FlowFrame? outer, Statement.Block body, bool isDeferred = false) : FlowFrame(outer)
    {
        public bool IsDeferred => isDeferred;

        public Statement.Block Body => body;

        public Dictionary<object, BlockDraft> Copies { get; } = [];
    }
}
