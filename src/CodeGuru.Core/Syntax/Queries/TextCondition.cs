using System.Text.RegularExpressions;

namespace CodeGuru.Core.Syntax.Queries;

/// <summary>A condition on the text of the nodes that a pattern captured under one name.</summary>
/// <param name="Capture">The capture that is examined.</param>
/// <param name="Negated">Whether the text must not fit (<c>#not-...</c>).</param>
/// <param name="Any">Whether one node that fits is enough (<c>#any-...</c>); else all must.</param>
internal abstract record TextCondition(int Capture, bool Negated, bool Any)
{
    // A grammar's expressions are short and simple; this only bounds a mistake in one of them.
    private static readonly TimeSpan MatchTime = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the condition holds. No node at all fits everything, as an optional capture demands.</summary>
    public bool Holds(ReadOnlySpan<CapturedNode> captures)
    {
        var seen = false;
        foreach (var node in captures)
        {
            if (node.Capture != Capture) continue;
            seen = true;
            if (Fits(node.Node.Text, captures) != Negated)
            {
                if (Any) return true;
            }
            else if (!Any)
            {
                return false;
            }
        }

        return !Any || !seen;
    }

    protected abstract bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<CapturedNode> captures);

    /// <summary><c>#eq? @a "text"</c> and <c>#any-of? @a "one" "two"</c>.</summary>
    internal sealed record OneOf(int Capture, bool Negated, bool Any, HashSet<string> Texts) : TextCondition(Capture, Negated, Any)
    {
        protected override bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<CapturedNode> captures) =>
            Texts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
    }

    /// <summary><c>#eq? @a @b</c>.</summary>
    internal sealed record SameText(int Capture, bool Negated, bool Any, int Other) : TextCondition(Capture, Negated, Any)
    {
        protected override bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<CapturedNode> captures)
        {
            foreach (var node in captures)
            {
                if (node.Capture == Other) return node.Node.Text.SequenceEqual(text);
            }

            return true;
        }
    }

    /// <summary><c>#match? @a "expression"</c>.</summary>
    internal sealed record Matching(int Capture, bool Negated, bool Any, string Expression) : TextCondition(Capture, Negated, Any)
    {
        private readonly Regex regex = new(Expression, RegexOptions.CultureInvariant, MatchTime);

        protected override bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<CapturedNode> captures)
        {
            try
            {
                return regex.IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                return false;
            }
        }
    }
}
