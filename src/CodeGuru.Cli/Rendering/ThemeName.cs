namespace CodeGuru.Cli.Rendering;

/// <summary>What <c>--theme</c> takes.</summary>
internal enum ThemeName
{
    Auto,
    Dark,
    Light,
    None,
}
