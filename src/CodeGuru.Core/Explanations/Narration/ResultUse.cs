namespace CodeGuru.Core.Explanations.Narration;

/// <summary>What becomes of the result of a function whose steps are told.</summary>
internal enum ResultUse
{
    Returned,

    /// <summary>The value of a block behind a call, for whatever is called.</summary>
    Given,

    /// <summary>The value of a function that is only an expression, for whatever it is handed to: it may be used or not.</summary>
    Evaluated,

    /// <summary>The value of a block behind a word that is called on nothing, as those of a language within the language are: <c>describe</c>, <c>task</c>.</summary>
    Worded,

    /// <summary>Nothing: who makes an object gets the object.</summary>
    Ignored,

    /// <summary>Nothing: the block is run for each element, for what it does.</summary>
    Looped,

    /// <summary>Nothing, and the function is called for each element: to return from it is to go on with the next.</summary>
    Callback,
}
