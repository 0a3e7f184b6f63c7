namespace CodeGuru.Core.Handbook.Search.Asking;

/// <summary>A token of a question and what the index knows of it.</summary>
internal sealed class QuestionWord(Token token)
{
    public Token Token { get; } = token;

    /// <summary>The word it stands for: itself, or what a typing error was mended to.</summary>
    public string Text { get; set; } = token.Text;

    /// <summary>Number of the stem; -1 where neither the vocabulary nor a lesson has it.</summary>
    public int Term { get; set; } = -1;

    public WordClasses Classes { get; set; }

    /// <summary>The language it names or implies, by number; 0 for none.</summary>
    public byte Language { get; set; }

    public bool IsMended { get; set; }

    /// <summary>Whether it is spoken of although it is a word without topic: <c>"is"</c> in quotation marks, "with" behind "using".</summary>
    public bool IsForced { get; set; }

    /// <summary>Stems any one row of which, all together, explains the word; without the word's own.</summary>
    public List<int[]> Alternatives { get; } = [];

    /// <summary>How much it says of what the question is about; see <see cref="WordWeight"/>.</summary>
    public float Weight { get; set; }

    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}
