using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Geometry;

/// <summary>A vector of fixed length, with the operators of mathematics.</summary>
[CollectionBuilder(typeof(Vector), nameof(Vector.Create))]
public sealed class Vector<T> : IReadOnlyList<T>, IEquatable<Vector<T>>, IFormattable
    where T : struct, INumber<T>
{
    private readonly T[] items;
    private int? hash;

    internal Vector(T[] items) => this.items = items;

    public static Vector<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public T this[Index index] => items[index];

    public Vector<T> this[Range range] => new(items[range]);

    public T LengthSquared
    {
        get
        {
            var sum = T.Zero;
            foreach (var item in items) sum += item * item;
            return sum;
        }
    }

    public static Vector<T> operator +(Vector<T> left, Vector<T> right) => Combined(left, right, (a, b) => a + b);

    public static Vector<T> operator -(Vector<T> left, Vector<T> right) => Combined(left, right, (a, b) => a - b);

    public static Vector<T> operator -(Vector<T> vector) => vector.Select(item => -item);

    public static Vector<T> operator *(T factor, Vector<T> vector) => vector.Select(item => factor * item);

    public static T operator *(Vector<T> left, Vector<T> right)
    {
        CheckLengths(left, right);
        var product = T.Zero;
        for (var i = 0; i < left.Count; i++) product += left[i] * right[i];
        return product;
    }

    public static bool operator ==(Vector<T>? left, Vector<T>? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Vector<T>? left, Vector<T>? right) => !(left == right);

    public static explicit operator T[](Vector<T> vector) => [.. vector.items];

    public Vector<TResult> Select<TResult>(Func<T, TResult> change)
        where TResult : struct, INumber<TResult> => new(Array.ConvertAll(items, item => change(item)));

    public Vector<T> Append(params ReadOnlySpan<T> more) => new([.. items, .. more]);

    public bool Equals(Vector<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? other) => Equals(other as Vector<T>);

    public override int GetHashCode()
    {
        if (hash is { } known) return known;
        var code = new HashCode();
        foreach (var item in items) code.Add(item);
        return (hash = code.ToHashCode()).Value;
    }

    public string ToString(string? format, IFormatProvider? provider)
    {
        var separator = provider is CultureInfo { NumberFormat.NumberDecimalSeparator: "," } ? "; " : ", ";
        return format switch
        {
            null or "" or "G" => $"({string.Join(separator, items)})",
            ['L', .. var rest] => double.Sqrt(double.CreateChecked(LengthSquared)).ToString(rest, provider),
            _ when items.Length > 100 => $"{Count} numbers",
            _ => $"({string.Join(separator, items.Select(item => item.ToString(format, provider)))})",
        };
    }

    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items) yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Vector<T> Combined(Vector<T> left, Vector<T> right, Func<T, T, T> operation)
    {
        CheckLengths(left, right);
        return new([.. left.items.Zip(right.items, operation)]);
    }

    private static void CheckLengths(Vector<T> left, Vector<T> right)
    {
        if (left.Count != right.Count) throw new ArgumentException($"{left.Count} and {right.Count} numbers do not fit", nameof(right));
    }
}

public static class Vector
{
    public static Vector<T> Create<T>(ReadOnlySpan<T> items)
        where T : struct, INumber<T> => items.IsEmpty ? Vector<T>.Empty : new(items.ToArray());
}
