using System.Text.Json.Serialization;

namespace CodeGuru.Engine.Providers.Memory;

/// <summary>The file's content: records by provider and address.</summary>
/// <param name="Schema">Another number is another program's version, and is not read.</param>
internal sealed record ProviderRecords(int Schema, Dictionary<string, ProviderRecord> Providers)
{
    public const int CurrentSchema = 1;
}

/// <summary>JSON without reflection.</summary>
[JsonSerializable(typeof(ProviderRecords))]
internal sealed partial class ProviderRecordsJson : JsonSerializerContext;
