using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>How arguments find the parameters of a function.</summary>
internal sealed class ArgumentFlow(UnitFlow run)
{
    private ValueFlow Flow => run.Flow;

    private CodeUnit Unit => run.Unit;

    private Conventions Conventions => run.Unit.File.Conventions;

    /// <summary>Passes arguments to a function; what it gives back.</summary>
    public FlowValue[] Enter(FlowValue.Function function, IReadOnlyList<CallArgument> arguments)
    {
        var symbol = function.Symbol;
        var parameters = symbol.Parameters.ToList();
        if (function.Receiver is { } receiver && parameters is [{ Kind: not ParameterKind.Rest } first, ..] && (first.Kind == ParameterKind.Receiver || Conventions.ReceiverIsParameter))
        {
            Pass(symbol, first, [receiver]);
            parameters.RemoveAt(0);
        }

        var positional = parameters.Where(each => each.Kind is not (ParameterKind.NamedOnly or ParameterKind.NamedRest or ParameterKind.Block)).ToList();
        var at = 0;
        foreach (var argument in arguments)
        {
            if (argument.IsNamedSpread)
            {
                foreach (var container in argument.Values.OfType<FlowValue.Container>())
                {
                    foreach (var key in run.Places.KeysOf(container).Where(key => key.StartsWith("s:", StringComparison.Ordinal)))
                        PassNamed(symbol, parameters, key[2..], [.. run.Places.Take(container, key)]);
                }
            }
            else if (argument.IsSpread)
            {
                foreach (var container in argument.Values.OfType<FlowValue.Container>())
                {
                    for (var place = at; place < positional.Count; place++)
                    {
                        if (positional[place].Kind == ParameterKind.Rest) run.Places.Put(new FlowValue.Container(positional[place], CollectionKind.Tuple), FlowStore.AnyKey, run.Places.Take(container, null), replaces: false);
                        else Pass(symbol, positional[place], run.Places.Take(container, PlaceFlow.Position(place - at)));
                    }
                }
            }
            else if (argument.Name is { } name)
            {
                PassNamed(symbol, parameters, name, argument.Values);
            }
            else if (at < positional.Count)
            {
                if (positional[at].Kind == ParameterKind.Rest)
                {
                    var place = arguments.Where(each => each.Name is null).ToList().IndexOf(argument) - at;
                    run.Places.Put(new FlowValue.Container(positional[at], CollectionKind.Tuple), PlaceFlow.Position(place), argument.Values, replaces: false);
                }
                else
                {
                    Pass(symbol, positional[at++], argument.Values);
                }
            }
        }

        if (Flow.UnitOf(symbol) is { } callee) Flow.RunFirst(callee);
        if (symbol.Has("generator")) return [new FlowValue.Produced(symbol)];
        var returned = Flow.Store.Read(symbol, UnitFlow.Result, Unit);
        return returned.Length == 0 && symbol.Type is { } type ? [.. Flow.ObjectsOf(type, symbol, Unit)] : returned;
    }

    private void PassNamed(Symbol symbol, List<Parameter> parameters, string name, FlowValue[] values)
    {
        if (name == Argument.Block)
        {
            if (parameters.Find(each => each.Kind == ParameterKind.Block) is { } block) Pass(symbol, block, values);
            if (Conventions.BlockCall is { } call) Flow.Store.Add(symbol, call, Unit, values);
        }
        else if (parameters.Find(each => each.Name == name && each.Kind is not (ParameterKind.Rest or ParameterKind.NamedRest)) is { } parameter) Pass(symbol, parameter, values);
        else if (parameters.Find(each => each.Kind == ParameterKind.NamedRest) is { } rest) run.Places.Put(new FlowValue.Container(rest, CollectionKind.Map), "s:" + name, values, replaces: false);
    }

    private void Pass(Symbol symbol, Parameter parameter, FlowValue[] values) =>
        Flow.Store.Add(symbol, UnitFlow.ParameterKey(parameter.Name), Unit, values);
}
