using System.Text.Json;

namespace CodeGuru.Cli.Json;

/// <summary>The names of enumerations as the contract spells them: <c>notRun</c>.</summary>
internal static class CamelCase
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
