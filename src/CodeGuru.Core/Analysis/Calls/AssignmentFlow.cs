using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>What assigning does.</summary>
internal sealed class AssignmentFlow(UnitFlow run)
{
    private ValueFlow Flow => run.Flow;

    private CodeUnit Unit => run.Unit;

    /// <summary>Gives values to a target: a name, a member, an element, or several of them.</summary>
    public void Assign(Expression target, FlowValue[] values)
    {
        switch (target)
        {
            case Expression.Name name:
                run.Names.Bind(name.Identifier, values);
                break;
            case Expression.Member member:
                foreach (var owner in run.Expressions.Evaluate(member.Target))
                {
                    if (owner is FlowValue.Container container && Unit.File.Conventions.MembersAreKeys) run.Places.Put(container, "s:" + member.Identifier, values, replaces: true);
                    if (owner is FlowValue.Constant or FlowValue.External or FlowValue.Container) continue;
                    if (member.Identifier == Unit.File.Conventions.PrototypeMember) Descend(owner, values);
                    object place = owner is FlowValue.Module module && Flow.Modules.Find(module.Name) is [var file, ..] ? file.Module : owner is FlowValue.Function function ? function with { Receiver = null } : owner;
                    Flow.Store.Add(place, member.Identifier, Unit, values);
                }

                break;
            case Expression.Index { Keys: [var key] } index:
                var (owners, keys) = (run.Expressions.Evaluate(index.Target), PlaceFlow.Keys(run.Expressions.Evaluate(key)));
                foreach (var owner in owners.OfType<FlowValue.Container>())
                {
                    foreach (var each in keys) run.Places.Put(owner, each, values, replaces: owners.Length == 1 && keys.Count == 1);
                }

                break;
            case Expression.Display display:
                run.Places.Destructure(display, values);
                break;
            case Expression.Spread spread:
                Assign(spread.Operand, values);
                break;
            case Expression.Unary { Operator: "&" or "*" } indirect:
                Assign(indirect.Operand, values);
                break;
            case Expression.Assignment withDefault:
                Assign(withDefault.Target, FlowEnvironment.Union(values, run.Expressions.Evaluate(withDefault.Value)));
                break;
        }
    }

    /// <summary>Gives the objects that a function or class makes the methods of something else.</summary>
    private void Descend(FlowValue maker, FlowValue[] values)
    {
        if (((maker as FlowValue.Function)?.Symbol ?? (maker as FlowValue.Type)?.Symbol) is not { } symbol) return;
        foreach (var container in values.OfType<FlowValue.Container>())
        {
            foreach (var key in run.Places.KeysOf(container).Where(key => key.StartsWith("s:", StringComparison.Ordinal)))
                Flow.Store.Add(new FlowValue.Type(symbol), key[2..], Unit, run.Places.Take(container, key));
        }

        var bases = values.Select(value => value is FlowValue.Instance instance ? new FlowValue.Type(instance.Class) : value).Where(value => value is FlowValue.Type { Symbol: var based } && based != symbol).ToList();
        if (bases.Count > 0) Flow.Ancestry.SetBases(symbol, bases);
    }
}
