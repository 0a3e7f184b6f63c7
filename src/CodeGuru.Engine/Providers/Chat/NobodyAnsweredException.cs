namespace CodeGuru.Engine.Providers.Chat;

/// <summary>Every provider of the chain was asked and none answered to the end.</summary>
/// <param name="failures">Each provider's failure, in the order asked.</param>
/// <param name="said">What was said before the last one broke off; empty for nothing.</param>
internal sealed class NobodyAnsweredException(IReadOnlyList<(ProviderEndpoint Endpoint, ProviderException Failure)> failures, string said) : Exception("No provider answered.")
{
    public IReadOnlyList<(ProviderEndpoint Endpoint, ProviderException Failure)> Failures { get; } = failures;

    public string Said { get; } = said;
}
