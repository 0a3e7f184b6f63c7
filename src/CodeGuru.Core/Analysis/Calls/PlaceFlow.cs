using System.Globalization;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What stands under the keys of collections, and taking them apart.</summary>
internal sealed class PlaceFlow(UnitFlow run)
{
    private ValueFlow Flow => run.Flow;

    private CodeUnit Unit => run.Unit;

    /// <summary>Puts values into a collection.</summary>
    public void Put(FlowValue.Container place, string key, IEnumerable<FlowValue> values, bool replaces)
    {
        var held = values as FlowValue[] ?? [.. values];
        if (replaces && run.Loops == 0) run.Environment.Set(place, key, held);
        else if (run.Environment.Find(place, key) is { } before) run.Environment.Set(place, key, FlowEnvironment.Union(before, held));
        Flow.Store.Add(place, key, Unit, held);
    }

    /// <summary>What a collection holds under a key, or under any.</summary>
    public FlowValue[] Take(FlowValue.Container place, string? key)
    {
        if (key is null) return FlowValue.Once([.. Flow.Store.KeysOf(place, Unit).Append(FlowStore.AnyKey).SelectMany(each => TakeOne(place, each))]);
        return FlowEnvironment.Union(TakeOne(place, key), TakeOne(place, FlowStore.AnyKey));
    }

    /// <summary>The keys of a collection that are known.</summary>
    public IEnumerable<string> KeysOf(FlowValue.Container place) => Flow.Store.KeysOf(place, Unit);

    /// <summary>Names of elements: of numbers and strings; any where something else may be the key.</summary>
    public static IReadOnlyList<string> Keys(IEnumerable<FlowValue> values)
    {
        if (values.Any(value => value is FlowValue.Constant { IsKnown: false })) return [FlowStore.AnyKey];
        var keys = values.OfType<FlowValue.Constant>().Where(each => each.IsKnown).Select(each => each.Kind == LiteralKind.String ? $"s:{each.Text}" : $"i:{each.Text}").Distinct().ToList();
        return keys.Count > 0 ? keys : [FlowStore.AnyKey];
    }

    public static string Position(int at) => "i:" + at.ToString(CultureInfo.InvariantCulture);

    public FlowValue[] TakeOne(FlowValue.Container place, string key) => run.Environment.Find(place, key) is { } held
        ? FlowEnvironment.Union(held, Flow.Store.ReadOthers(place, key, Unit)) : Flow.Store.Read(place, key, Unit);

    public FlowValue.Container Sliced(FlowValue.Container owner, Expression.Slice slice)
    {
        var result = new FlowValue.Container(slice, owner.Kind);
        var from = slice.From is null ? 0 : slice.From is Expression.Literal { Kind: LiteralKind.Integer } first && int.TryParse(first.Value, out var start) ? start : -1;
        foreach (var key in KeysOf(owner))
        {
            var isPlace = key.StartsWith("i:", StringComparison.Ordinal) && int.TryParse(key.AsSpan(2), out _);
            var at = isPlace ? int.Parse(key.AsSpan(2)) - from : 0;
            if (from >= 0 && isPlace && at < 0) continue;
            Put(result, from >= 0 && isPlace && slice.Step is null ? Position(at) : FlowStore.AnyKey, TakeOne(owner, key), replaces: false);
        }

        return result;
    }

    public void Destructure(Expression.Display target, FlowValue[] values)
    {
        if (target.Kind == CollectionKind.Map)
        {
            foreach (var item in target.Items)
                run.Assignments.Assign(item.Value, item.Key is Expression.Literal key ? [.. values.SelectMany(value => run.Expressions.Part(value, key.Value)).Distinct()] : []);
            return;
        }

        var star = target.Items.ToList().FindIndex(item => item.Value is Expression.Spread);
        var containers = values.OfType<FlowValue.Container>().ToList();
        for (var at = 0; at < target.Items.Count; at++)
        {
            var item = target.Items[at].Value;
            if (star < 0 || at < star)
            {
                run.Assignments.Assign(item, [.. containers.SelectMany(each => Take(each, Position(at))).Distinct()]);
                continue;
            }

            // After a starred target places are counted from the end.
            var after = target.Items.Count - 1 - at;
            var held = new List<FlowValue>();
            var rest = new FlowValue.Container(item, CollectionKind.List);
            foreach (var each in containers)
            {
                var length = KeysOf(each).Count(key => key.StartsWith("i:", StringComparison.Ordinal));
                if (at > star) held.AddRange(Take(each, Position(length - 1 - after)));
                else for (var from = star; from < length - after; from++) Put(rest, Position(from - star), Take(each, Position(from)), replaces: false);
                if (at == star) Put(rest, FlowStore.AnyKey, TakeOne(each, FlowStore.AnyKey), replaces: false);
            }

            run.Assignments.Assign(item, at == star ? [rest] : [.. held.Distinct()]);
        }
    }
}
