using System.Runtime.CompilerServices;

namespace CodeGuru.Core.Handbook.Search.Scoring;

/// <summary>A value for each <see cref="Feature"/>.</summary>
[InlineArray(Count)]
internal struct Features
{
    public const int Count = (int)Feature.WordingFirst + 1;

    private float first;

    public float this[Feature feature]
    {
        readonly get => this[(int)feature];
        set => this[(int)feature] = value;
    }
}
