using System.Text.Json;

namespace Hosting.Settings;

public class SettingsWatcher : IDisposable
{
    private static readonly Lazy<SettingsWatcher> Shared = new(() => new SettingsWatcher("settings.json"));

    private readonly string path;
    private readonly FileSystemWatcher watcher;
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Action<string?>>> subscriptions = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private CancellationTokenSource? pending;
    private bool disposed;

    public SettingsWatcher(string path)
    {
        this.path = Path.GetFullPath(path);
        values = Load();
        watcher = new FileSystemWatcher(Path.GetDirectoryName(this.path)!, Path.GetFileName(this.path));
        watcher.Changed += OnChanged;
        watcher.Renamed += OnChanged;
        watcher.EnableRaisingEvents = true;
    }

    public static SettingsWatcher Default => Shared.Value;

    public string? this[string name]
    {
        get
        {
            lock (gate)
            {
                return values.GetValueOrDefault(name);
            }
        }
    }

    public event EventHandler<Exception>? Failed;

    public T Get<T>(string name, T fallback)
        where T : IParsable<T>
    {
        return T.TryParse(this[name], null, out var value) ? value : fallback;
    }

    public IDisposable Subscribe(string name, Action<string?> callback)
    {
        lock (gate)
        {
            if (!subscriptions.TryGetValue(name, out var callbacks))
                subscriptions[name] = callbacks = [];
            callbacks.Add(callback);
        }

        return new Subscription(() =>
        {
            lock (gate)
            {
                subscriptions[name].Remove(callback);
            }
        });
    }

    private void OnChanged(object sender, FileSystemEventArgs change)
    {
        CancellationTokenSource mine = new();
        Interlocked.Exchange(ref pending, mine)?.Cancel();
        _ = ReloadLaterAsync(mine.Token);
    }

    private async Task ReloadLaterAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(200, cancellationToken);
            Dictionary<string, string> loaded = await LoadWithRetriesAsync(cancellationToken);
            Publish(loaded);
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            Failed?.Invoke(this, error);
        }
    }

    private async Task<Dictionary<string, string>> LoadWithRetriesAsync(CancellationToken cancellationToken)
    {
        int attempt = 0;
        while (true)
        {
            try
            {
                return Load();
            }
            catch (IOException) when (++attempt < 5)
            {
                await Task.Delay(attempt * 50, cancellationToken);
            }
        }
    }

    private Dictionary<string, string> Load()
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using JsonDocument document = JsonDocument.Parse(stream);
        Dictionary<string, string> result = new(StringComparer.OrdinalIgnoreCase);
        Flatten("", document.RootElement, result);
        return result;
    }

    private static void Flatten(string prefix, JsonElement element, Dictionary<string, string> result)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                    Flatten(prefix.Length == 0 ? property.Name : $"{prefix}:{property.Name}", property.Value, result);
                break;
            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                    Flatten($"{prefix}:{index++}", item, result);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                result[prefix] = element.ToString();
                break;
        }
    }

    private void Publish(Dictionary<string, string> loaded)
    {
        List<(Action<string?> Callback, string? Value)> calls = new();
        lock (gate)
        {
            Dictionary<string, string> before = values;
            values = loaded;
            foreach (string name in before.Keys.Union(loaded.Keys, StringComparer.OrdinalIgnoreCase))
            {
                string? old = before.GetValueOrDefault(name);
                string? current = loaded.GetValueOrDefault(name);
                if (old == current || !subscriptions.TryGetValue(name, out List<Action<string?>>? callbacks))
                    continue;
                calls.AddRange(callbacks.Select(callback => (callback, current)));
            }
        }

        foreach ((Action<string?> callback, string? value) in calls)
            callback(value);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposed)
            return;
        if (disposing)
        {
            watcher.Dispose();
            pending?.Cancel();
        }

        disposed = true;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    private sealed class Subscription(Action dispose) : IDisposable
    {
        private Action? dispose = dispose;

        public void Dispose() => Interlocked.Exchange(ref dispose, null)?.Invoke();
    }
}
