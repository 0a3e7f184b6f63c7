using System.Text.Json;

namespace CodeGuru.Engine.Providers.Memory;

/// <summary>
/// Remembers providers in a small file under the cache folder. It saves requests; nothing depends on it: a file that is missing, damaged or
/// not writable is as good as none, and of two processes the last one's word stands.
/// </summary>
/// <param name="file">The file; null where there is no cache folder.</param>
/// <param name="time">Tells what is still to be believed.</param>
internal sealed class ProviderMemory(string? file, TimeProvider time)
{
    /// <summary>Models are looked up again after a day.</summary>
    private static readonly TimeSpan ModelLife = TimeSpan.FromDays(1);

    /// <summary>The first rest of a provider that failed; each further failure doubles it.</summary>
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);

    /// <summary>One failure may be a hiccup: the next question finds the provider asked again.</summary>
    private const int FailuresBeforeRest = 2;

    private readonly Lock gate = new();
    private Dictionary<string, ProviderRecord>? records;
    private bool changed;

    public ProviderRecord Of(ProviderEndpoint endpoint)
    {
        lock (gate) return Records().GetValueOrDefault(endpoint.StateKey) ?? ProviderRecord.Nothing;
    }

    public void Change(ProviderEndpoint endpoint, Func<ProviderRecord, ProviderRecord> change)
    {
        lock (gate)
        {
            Records()[endpoint.StateKey] = change(Of(endpoint));
            changed = true;
        }
    }

    /// <summary>The model found before, as long as it is fresh. A time in the future is a clock that was set back: not believed.</summary>
    public string? FreshModel(ProviderEndpoint endpoint) => Of(endpoint) is { Model: { } model } record && IsWithin(record.ModelAt, ModelLife) ? model : null;

    /// <summary>How long the provider is still to be left alone; null where it may be asked.</summary>
    public TimeSpan? Rest(ProviderEndpoint endpoint)
    {
        var left = Of(endpoint).AloneUntil - time.GetUtcNow();
        // A clock that jumped back must not lock a provider out for years.
        return left > TimeSpan.Zero && left <= LongestRest ? left : null;
    }

    public void Succeeded(ProviderEndpoint endpoint)
    {
        if (Of(endpoint) is { Failures: > 0 }) Change(endpoint, record => record with { Failures = 0, LastFailure = null, AloneUntil = default });
    }

    public void Failed(ProviderEndpoint endpoint, ProviderException failure)
    {
        // A key or a request that is wrong is for the person to correct, and then works at once.
        if (failure.Kind is FailureKind.KeyMissing or FailureKind.KeyRefused or FailureKind.Rejected or FailureKind.TooLarge or FailureKind.ModelGone or FailureKind.NoModel) return;
        Change(endpoint, record =>
        {
            var failures = record.Failures + 1;
            var rest = failure is { Kind: FailureKind.RateLimited, RetryAfter: { } told } ? told
                : failures < FailuresBeforeRest ? TimeSpan.Zero
                : FirstRest * Math.Pow(2, Math.Min(failures - FailuresBeforeRest, 10));
            return record with { Failures = failures, LastFailure = failure.Message, AloneUntil = time.GetUtcNow() + (rest < LongestRest ? rest : LongestRest) };
        });
    }

    /// <summary>Writes what changed.</summary>
    public void Save()
    {
        lock (gate)
        {
            if (!changed || file is null || records is null) return;
            changed = false;
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                var scratch = file + "." + Path.GetRandomFileName();
                using (var stream = File.Create(scratch))
                    JsonSerializer.Serialize(stream, new ProviderRecords(ProviderRecords.CurrentSchema, records), ProviderRecordsJson.Default.ProviderRecords);
                File.Move(scratch, file, overwrite: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Memory is a convenience; the answer matters.
            }
        }
    }

    private bool IsWithin(DateTimeOffset at, TimeSpan life) => time.GetUtcNow() - at is var age && age >= TimeSpan.Zero && age < life;

    private Dictionary<string, ProviderRecord> Records() => records ??= Load();

    private Dictionary<string, ProviderRecord> Load()
    {
        try
        {
            if (file is null || !File.Exists(file)) return [];
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize(stream, ProviderRecordsJson.Default.ProviderRecords) is { Schema: ProviderRecords.CurrentSchema, Providers: { } found } ? found : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }
}
