namespace CodeGuru.Core.Code;

/// <summary>An argument of a call.</summary>
/// <param name="Name">For a named one.</param>
public sealed record Argument(string? Name, Expression Value)
{
    /// <summary>What stands for the name of a block that is written behind the call.</summary>
    public const string Block = "&";
}
