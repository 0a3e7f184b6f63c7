using System.Runtime.InteropServices;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>Who has looked into a place, in the order in which they came. Most places have one or two, so that a table of hashes begins late.</summary>
internal struct FlowReaders
{
    private const int MostListed = 8;

    private (CodeUnit Unit, bool SeesOwn)[]? list;
    private int listed;
    private Dictionary<CodeUnit, bool>? table;

    /// <param name="seesOwn">Whether the reader looks at what it has written itself.</param>
    public void Add(CodeUnit reader, bool seesOwn)
    {
        if (table is not null)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(table, reader, out _);
            known = known || seesOwn;
            return;
        }

        for (var at = 0; at < listed; at++)
        {
            if (!ReferenceEquals(list![at].Unit, reader)) continue;
            if (seesOwn) list[at].SeesOwn = true;
            return;
        }

        if (listed == MostListed)
        {
            table = list!.ToDictionary(each => each.Unit, each => each.SeesOwn);
            table.Add(reader, seesOwn);
            list = null;
            return;
        }

        if (list is null || list.Length == listed) Array.Resize(ref list, Math.Max(1, listed * 2));
        list[listed++] = (reader, seesOwn);
    }

    /// <summary>Whether somebody has looked, but only at what others write.</summary>
    public readonly bool SeesOnlyOthers(CodeUnit reader)
    {
        if (table is not null) return table.TryGetValue(reader, out var seesOwn) && !seesOwn;
        for (var at = 0; at < listed; at++)
        {
            if (ReferenceEquals(list![at].Unit, reader)) return !list[at].SeesOwn;
        }

        return false;
    }

    /// <summary>Tells everybody who sees what a unit has written.</summary>
    public readonly void Tell(CodeUnit writer, Action<CodeUnit> enqueue)
    {
        if (table is not null)
        {
            foreach (var (reader, seesOwn) in table)
            {
                if (seesOwn || reader != writer) enqueue(reader);
            }

            return;
        }

        for (var at = 0; at < listed; at++)
        {
            if (list![at].SeesOwn || list[at].Unit != writer) enqueue(list[at].Unit);
        }
    }
}
