namespace CodeGuru.Engine.Conversations;

/// <summary>Whether a message is whole.</summary>
public enum MessageState
{
    Complete,

    /// <summary>Still being written, or its writer died.</summary>
    Growing,

    /// <summary>Ended before it was finished; what came is kept.</summary>
    Stopped,
}
