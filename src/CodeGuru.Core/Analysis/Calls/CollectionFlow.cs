using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What methods of built-in collections do with the values in them.</summary>
internal sealed class CollectionFlow(UnitFlow run)
{
    private Conventions Conventions => run.Unit.File.Conventions;

    /// <summary>What the collections hold afterwards, and what the call gives back.</summary>
    public FlowValue[] Call(Expression.Member member, FlowValue[] owners, IReadOnlyList<CallArgument> arguments)
    {
        var results = new List<FlowValue>();
        foreach (var container in owners.OfType<FlowValue.Container>())
        {
            var made = Hand(container, arguments);
            if (Conventions.MappingMethods.Contains(member.Identifier))
            {
                var mapped = new FlowValue.Container(member, CollectionKind.List);
                run.Places.Put(mapped, FlowStore.AnyKey, made, replaces: false);
                results.Add(mapped);
            }

            if (Conventions.MergingMethods.Contains(member.Identifier))
            {
                foreach (var source in arguments.SelectMany(argument => argument.Values).OfType<FlowValue.Container>())
                {
                    foreach (var key in run.Places.KeysOf(source))
                        run.Places.Put(container, container.Kind == CollectionKind.Map ? key : FlowStore.AnyKey, run.Places.Take(source, key), replaces: container.Kind == CollectionKind.Map && key != FlowStore.AnyKey);
                }
            }

            if (Conventions.AddingMethods.Contains(member.Identifier) && arguments is [.., var added])
                run.Places.Put(container, arguments is [var keyed, _] && container.Kind == CollectionKind.Map ? PlaceFlow.Keys(keyed.Values)[0] : FlowStore.AnyKey, added.Values, replaces: false);
            if (Conventions.ElementMethods.Contains(member.Identifier))
            {
                var keys = arguments is [var first, ..] ? PlaceFlow.Keys(first.Values) : [FlowStore.AnyKey];
                foreach (var key in keys) results.AddRange(run.Places.Take(container, key == FlowStore.AnyKey || container.Kind != CollectionKind.Map ? null : key));
                if (arguments is [_, var otherwise]) results.AddRange(otherwise.Values);
            }
            else if (Conventions.PassesElements.Contains(member.Identifier))
            {
                var held = new FlowValue.Container(member, CollectionKind.List);
                run.Places.Put(held, FlowStore.AnyKey, Paired(member, run.Places.Take(container, null)), replaces: false);
                results.Add(held);
            }
        }

        return [.. results];
    }

    /// <summary>Hands the elements to the functions that a method of the collection is given; what they make of them.</summary>
    private FlowValue[] Hand(FlowValue.Container container, IReadOnlyList<CallArgument> arguments)
    {
        var functions = arguments.SelectMany(argument => argument.Values).OfType<FlowValue.Function>().Distinct().ToList();
        if (functions.Count == 0 || run.Places.Take(container, null) is not { Length: > 0 } elements) return [];
        // The second one of some takes another element, of some what was made of those before.
        CallArgument each = new(null, elements, false, false);
        return [.. functions.SelectMany(function => run.Calls.Hand(function, [each, each])).Distinct()];
    }

    /// <summary>Elements, and the same as second parts of pairs with their keys.</summary>
    private IEnumerable<FlowValue> Paired(Expression.Member member, IEnumerable<FlowValue> elements)
    {
        var held = elements.ToList();
        if (!Conventions.PairingMethods.Contains(member.Identifier)) return held;
        var pair = new FlowValue.Container(run.Flow.SiteOf(run.Unit, member.NameSpan), CollectionKind.Tuple);
        run.Places.Put(pair, PlaceFlow.Position(1), held, replaces: false);
        return [pair];
    }
}
