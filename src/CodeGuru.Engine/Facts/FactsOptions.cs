namespace CodeGuru.Engine.Facts;

/// <summary>How files are found and read.</summary>
/// <param name="LargestFile">In bytes; larger files are refused.</param>
/// <param name="Ignore">Whether <c>.gitignore</c>, vendored and generated folders are respected.</param>
public sealed record FactsOptions(long LargestFile = FactsOptions.DefaultLargestFile, bool Ignore = true)
{
    public const long DefaultLargestFile = 500 * 1024;
}
