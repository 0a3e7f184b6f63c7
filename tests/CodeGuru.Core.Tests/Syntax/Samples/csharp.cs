using System.Collections.Generic;
using static System.Math;

namespace Shop.Orders;

#nullable enable
/// <summary>An order.</summary>
[Serializable]
public sealed record Order(int Number, string Name) : IComparable<Order>
{
    private const int MaxItems = 0x10;
    private readonly List<string> lines = new();
    public event EventHandler? Changed;

    public required string Customer { get; init; } = "nobody";

    public decimal Total => lines.Count * 1.5m;

    public static async Task<T?> LoadAsync<T>(Stream stream, CancellationToken token = default) where T : class
    {
        await using var reader = new StreamReader(stream);
        foreach (var line in await reader.ReadAllAsync(token))
        {
            if (line is null or { Length: 0 }) continue;
            Console.WriteLine($"{line.Length,4:N0}: {line}\n");
        }

        // Not found.
        return null;
    }

    public int CompareTo(Order? other) => other switch
    {
        null => 1,
        { Number: > 3 and < MaxItems } o when o.Name == @"C:\" => Max(o.Number, 'x'),
        _ => throw new ArgumentException("bad", nameof(other)),
    };

    ~Order() => Changed?.Invoke(this, EventArgs.Empty);
}

enum Color { Red = 1, Green }

interface IShape<in T> { void Draw(ref T target, params int[] sizes); }
