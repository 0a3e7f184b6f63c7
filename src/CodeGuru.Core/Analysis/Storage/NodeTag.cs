namespace CodeGuru.Core.Analysis.Storage;

/// <summary>What a stored statement or expression is.</summary>
internal enum NodeTag : byte
{
    None,
    Name, Literal, Member, Index, Slice, Call, Lambda, Unary, Not, Binary, Logical, Conditional, Display, Comprehension, Await, Yield, Assignment, Spread,
    Interpolation, Cast, This, Super, Statements, Group, Test, Propagate,
    Block, Evaluate, Assign, Declare, If, Loop, Match, Try, With, Defer, Return, Raise, Jump, Labeled, Assert, Delete, Imports, OuterNames, Empty,

    /// <summary>With any other: control flow points to this node.</summary>
    Marked = 0x80,
}
