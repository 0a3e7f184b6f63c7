namespace CodeGuru.Core.Code;

/// <summary>What a part of a comprehension is for, beside going through elements and choosing among them.</summary>
public enum ClauseRole
{
    /// <summary>Goes through elements, or, without a target, chooses among them.</summary>
    Ordinary,

    /// <summary>Gives a value a name.</summary>
    Name,

    /// <summary>Orders the results by its value.</summary>
    Order,

    /// <summary>Puts results into a group for each of its values.</summary>
    Group,
}
