namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Killing and yanking.</summary>
internal static class Kills
{
    private const int Kept = 20;

    /// <summary>Takes away what stands between the cursor and <paramref name="other"/>, and keeps it.</summary>
    public static EditorState Kill(EditorState state, int other)
    {
        var cursor = state.Buffer.Cursor;
        if (other == cursor) return state with { Last = EditAction.Kill, Menu = null };
        var killed = state.Buffer.Text[Math.Min(cursor, other)..Math.Max(cursor, other)];
        var kills = state.Kills;
        if (state.Last == EditAction.Kill && kills.Count > 0) kills = kills.SetItem(0, other < cursor ? killed + kills[0] : kills[0] + killed);
        else kills = kills.Insert(0, killed);
        if (kills.Count > Kept) kills = kills.RemoveAt(Kept);
        return state.Edit(state.Buffer.Delete(other), EditAction.Kill) with { Kills = kills };
    }

    public static EditorState Yank(EditorState state) =>
        state.Kills.Count == 0 ? state : state.Edit(state.Buffer.Insert(state.Kills[0]), EditAction.Yank) with { Yanked = 0 };

    /// <summary>Puts the text killed before in place of the one just yanked.</summary>
    public static EditorState YankOlder(EditorState state)
    {
        if (state.Last != EditAction.Yank) return state;
        var next = (state.Yanked + 1) % state.Kills.Count;
        var start = state.Buffer.Cursor - state.Kills[state.Yanked].Length;
        return state.Edit(state.Buffer.Replace(start, state.Buffer.Cursor, state.Kills[next]), EditAction.Yank) with { Yanked = next, Last = EditAction.Yank };
    }
}
