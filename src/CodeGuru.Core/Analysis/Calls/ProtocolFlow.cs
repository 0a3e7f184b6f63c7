using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>The methods that statements call by themselves: of what a loop goes over, of what a block holds open.</summary>
internal sealed class ProtocolFlow(UnitFlow run)
{
    private ValueFlow Flow => run.Flow;

    private CodeUnit Unit => run.Unit;

    private Conventions Conventions => run.Unit.File.Conventions;

    /// <summary>What a loop over the values gives, one after the other.</summary>
    public FlowValue[] Elements(IEnumerable<FlowValue> values, SourceSpan span)
    {
        var results = new List<FlowValue>();
        foreach (var value in values)
        {
            switch (value)
            {
                case FlowValue.Container { Kind: not CollectionKind.Map } container:
                    results.AddRange(run.Places.Take(container, null));
                    break;
                case FlowValue.Container { Site: CollectionSite } pairs when Conventions.LoopsTakePairs:
                    var pair = new FlowValue.Container(Flow.SiteOf(Unit, span), CollectionKind.Tuple);
                    run.Places.Put(pair, PlaceFlow.Position(1), run.Places.Take(pairs, null), replaces: false);
                    results.Add(pair);
                    break;
                case FlowValue.Container map:
                    results.AddRange(run.Places.KeysOf(map).Where(key => key.Length > 2)
                        .Select(key => new FlowValue.Constant(key[0] == 's' ? LiteralKind.String : LiteralKind.Integer, key[2..])));
                    break;
                case FlowValue.Produced produced:
                    results.AddRange(Flow.Store.Read(produced.Symbol, UnitFlow.Yielded, Unit));
                    break;
                case FlowValue.Instance instance:
                    results.AddRange(Iterate(instance, span));
                    break;
            }
        }

        return FlowValue.Once(results);
    }

    /// <summary>What a block with the values as resources is given.</summary>
    public FlowValue[] Open(IEnumerable<FlowValue> values, SourceSpan span)
    {
        var results = new List<FlowValue>();
        foreach (var value in values)
        {
            if (value is not FlowValue.Instance)
            {
                results.Add(value);
                continue;
            }

            // Where opening calls nothing, the object itself is what is held.
            var opened = Conventions.ResourceMethods.Select(name => name.Length == 0 ? [value] : Flow.Members.Of(value, name, Unit).ToList()
                .SelectMany(method => run.Calls.Call(method, [], span, CallResolution.Inferred)).ToList()).ToList();
            if (opened.Count > 0) results.AddRange(opened[0]);
        }

        return FlowValue.Once(results);
    }

    private List<FlowValue> Iterate(FlowValue.Instance instance, SourceSpan span)
    {
        FlowValue[] values = [instance];
        foreach (var name in Conventions.IterationMethods)
        {
            var methods = values.Where(value => value is FlowValue.Instance).SelectMany(value => Flow.Members.Of(value, name, Unit)).ToList();
            if (methods.Count == 0) return [.. values.Except([instance])];
            values = [.. methods.SelectMany(method => run.Calls.Call(method, [], span, CallResolution.Inferred)).Distinct()];
            if (values.Any(value => value is FlowValue.Produced or FlowValue.Container)) return [.. Elements(values.Where(value => value is not FlowValue.Instance), span)];
        }

        return [.. values];
    }
}
