using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kitchen;

[Flags]
public enum Diets
{
    None = 0,
    Vegetarian = 1,
    Vegan = 2,
    GlutenFree = 4,
}

public readonly record struct Amount(double Number, string Unit) : IComparable<Amount>
{
    public static Amount operator *(Amount amount, double factor) => amount with { Number = amount.Number * factor };

    public int CompareTo(Amount other) => Unit == other.Unit ? Number.CompareTo(other.Number) : string.CompareOrdinal(Unit, other.Unit);

    /// <summary>Reads "200 g" or "3", without an exception where it is neither.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Amount amount)
    {
        var space = text.IndexOf(' ');
        var (number, unit) = space < 0 ? (text.ToString(), "piece") : (text[..space].ToString(), text[(space + 1)..].Trim().ToString());
        if (!double.TryParse(number, out var parsed) || parsed <= 0)
        {
            amount = default;
            return false;
        }

        amount = new Amount(parsed, unit);
        return true;
    }
}

public sealed class Recipe
{
    public required string Name { get; init; }

    public int Servings { get; init; } = 4;

    public Diets Diets { get; init; }

    public Dictionary<string, Amount> Ingredients { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    [JsonIgnore]
    public bool IsVegan => Diets.HasFlag(Diets.Vegan);

    public void Deconstruct(out string name, out int servings) => (name, servings) = (Name, Servings);
}

public class RecipeException(string message, Exception? inner = null) : Exception(message, inner);

public static class RecipeExtensions
{
    /// <summary>The same recipe for another number of people.</summary>
    public static Recipe For(this Recipe recipe, int servings)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(servings);
        var factor = (double)servings / recipe.Servings;
        return new Recipe
        {
            Name = recipe.Name,
            Servings = servings,
            Diets = recipe.Diets,
            Ingredients = recipe.Ingredients.ToDictionary(each => each.Key, each => each.Value * factor),
        };
    }

    public static IEnumerable<TResult> Pairwise<T, TResult>(this IEnumerable<T> source, Func<T, T, TResult> combine)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Pairs();

        IEnumerable<TResult> Pairs()
        {
            using var each = source.GetEnumerator();
            if (!each.MoveNext()) yield break;
            for (var before = each.Current; each.MoveNext(); before = each.Current) yield return combine(before, each.Current);
        }
    }
}

/// <summary>Keeps recipes in a folder, a file each, and reads them when they are first wanted.</summary>
public sealed class RecipeBox(string folder, TimeProvider clock) : IEnumerable<Recipe>
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    private readonly Dictionary<string, Lazy<Recipe>> recipes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();
    private DateTimeOffset scanned = DateTimeOffset.MinValue;

    public event Action<string, Exception>? Skipped;

    public Recipe Get(string name) => Find(name, out var recipe) ? recipe : throw new KeyNotFoundException($"there is no recipe for {name}");

    public bool Find(string name, [NotNullWhen(true)] out Recipe? recipe)
    {
        Scan();
        recipe = null;
        lock (gate)
        {
            if (!recipes.TryGetValue(name, out var kept)) return false;
            try
            {
                recipe = kept.Value;
            }
            catch (RecipeException error)
            {
                recipes.Remove(name);
                Skipped?.Invoke(name, error);
            }
        }

        return recipe is not null;
    }

    public ILookup<Diets, string> ByDiet() => this.ToLookup(recipe => recipe.Diets, recipe => recipe.Name);

    public IReadOnlyDictionary<string, Amount> ShoppingList(params (string Name, int People)[] meals)
    {
        var needed = new SortedDictionary<string, Amount>();
        foreach (var (name, people) in meals)
        {
            foreach (var (item, amount) in Get(name).For(people).Ingredients)
            {
                needed[item] = needed.TryGetValue(item, out var so) && so.Unit == amount.Unit ? so with { Number = so.Number + amount.Number } : amount;
            }
        }

        return needed;
    }

    public string Describe(Recipe recipe) => recipe switch
    {
        { Ingredients.Count: 0 } => $"{recipe.Name} is only a name",
        { IsVegan: true, Servings: > 8 } => $"{recipe.Name} feeds many, without an animal",
        (var name, 1) => $"{name}, for one",
        { Diets: Diets.None or Diets.GlutenFree, Name: var name } when name.Contains("stew", StringComparison.OrdinalIgnoreCase) => $"{name}: there is meat in it",
        _ => recipe.Name,
    };

    public IEnumerator<Recipe> GetEnumerator()
    {
        Scan();
        foreach (var name in recipes.Keys.ToList())
        {
            if (Find(name, out var recipe)) yield return recipe;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Scan()
    {
        var now = clock.GetUtcNow();
        if (now - scanned < TimeSpan.FromSeconds(30)) return;
        scanned = now;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
        {
            recipes.TryAdd(Path.GetFileNameWithoutExtension(path), new Lazy<Recipe>(() => Read(path)));
        }
    }

    private static Recipe Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Recipe>(file, Options) ?? throw new RecipeException($"{path} is empty");
        }
        catch (JsonException error) when (error.LineNumber is { } line)
        {
            throw new RecipeException($"{path} is broken on line {line + 1}", error);
        }
    }
}
