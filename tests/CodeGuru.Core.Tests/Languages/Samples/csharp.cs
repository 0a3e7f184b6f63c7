using System;
using System.Collections.Generic;
using static System.Math;
using Text = System.Text.StringBuilder;

namespace Shop.Orders;

/// <summary>Keeps <see cref="Order"/>s.</summary>
[Serializable]
public abstract partial class Store<T> : Base<T>, IStore, IDisposable where T : Order, new()
{
    private const int Limit = 10, More = Limit * 2;
    protected readonly List<T> items = new();
    public event EventHandler? Changed;
    private Func<int, int> twice = x => x * 2;

    static Store() { Limit.ToString(); }

    public Store(int size, params string[] names) : base(size) => items = null;

    internal Store() : this(1) { }

    public int Count => items.Count;
    public string Name { get; set; } = "x";
    public int Size { get { return size; } private set => size = value; }
    public T this[int at] => items[at];

    public abstract void Save(T item);

    public async Task<int> FindAsync(string name, int from = 0, CancellationToken token = default)
    {
        var found = 0;
        for (int i = from, n = items.Count; i < n; i++)
        {
            foreach (var item in items)
            {
                if (item is null) continue;
                if (item.Is(name) && !item.Gone || found > 2) break;
                else if (found < 0) found++;
                else { found += 2; goto Done; }
            }
        }
        do { found--; } while (found > 0);
        await foreach (var line in Lines()) Console.WriteLine($"{line.Trim()}!");
        while (true)
        {
            switch (found)
            {
                case 0:
                case 1 when name.Length > 0:
                    One();
                    break;
                case > 5 or < -5:
                    return 2;
                default:
                    throw new InvalidOperationException();
            }
        }
    Done:
        return found;
    }

    object? Kind(object? o)
    {
        string Local(int x) => x.ToString();
        var s = o switch { int i when i > 0 => "positive", Point(var x, _) { Name: "p" } p => Local(1), null => throw new Exception(), _ => "other" };
        using var reader = Open(s);
        try
        {
            using (var inner = Open(s)) { return o as string ?? (s); }
        }
        catch (IOException e) when (e.Message.Length > 0) { throw; }
        catch { Environment.Exit(2); }
        finally { Close(); }
        lock (this) { items.Add(default!); }
        int[] a = { 1, 2 }, b = new int[3];
        List<int> c = [1, .. a];
        (int q, var r) = (1, 2);
        a[0] = b[^1]++;
        o?.ToString()?.Trim();
        items.ForEach(Console.WriteLine);
        var all = from x in items where x.Good orderby x.Name select x.Name;
        Changed?.Invoke(this, EventArgs.Empty);
        return new Order { Name = Local(2), Size = 1 };
    }

    IEnumerable<int> Walk() { yield return 1; yield break; }
    public static T operator +(Store<T> a, T b) => b;
    ~Store() { }
    enum Level { Low = 1, High }
    readonly record struct Point(int X, int Y) { public int Sum() => X + Y; }
    interface IStore { void Keep(); void Twice() { Keep(); } }
    delegate void Handler(int x);
}
