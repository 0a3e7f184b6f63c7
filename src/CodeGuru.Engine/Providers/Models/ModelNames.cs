namespace CodeGuru.Engine.Providers.Models;

/// <summary>What a model's name tells.</summary>
public static class ModelNames
{
    /// <summary>Models that do not chat: speech, pictures, embeddings, moderation.</summary>
    private static readonly string[] NotForChat =
        ["whisper", "tts", "embed", "guard", "rerank", "moderation", "dall-e", "image", "audio", "realtime", "transcribe", "orpheus", "ocr", "minilm", "bge-"];

    public static bool CanChat(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return !NotForChat.Any(word => id.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
