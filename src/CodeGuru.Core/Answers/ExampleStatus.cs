namespace CodeGuru.Core.Answers;

/// <summary>What is known of a code block's execution.</summary>
public enum ExampleStatus
{
    Ran,
    Failed,
    Fragment,
    NotRun,
}
