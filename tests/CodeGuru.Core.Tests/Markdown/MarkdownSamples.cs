using CsCheck;

namespace CodeGuru.Core.Tests.Markdown;

/// <summary>Generates Markdown that is hard to split: every construct that may go on behind a blank line, in any order.</summary>
internal static class MarkdownSamples
{
    private static readonly string[] Lines =
    [
        "", "", "", "", "  ", "plain words", "more words", "# Heading", "## Another #", "#no heading", "---", "***", "- - -", "===", "- item", "* star", "+ plus",
        "1. one", "2) two", "12. twelve", "- ", "-", "  continued", "    indented", "   three", "\ttab", "> quote", "> - in quote", "> ```", ">", "```", "```python", "~~~", "````",
        "  ```", "   ```js", "    ```", "- ```", "1. ```sh", "x = 1  # code", "`code` and ```", "| a | b |", "|---|---|", "| 1 | 2 |", "a | b", "[^1]: note", "[x]: http://e.org", "text[^1]",
        "<div>", "</div>", "<!-- open", "-->", "<!-- whole -->", "<pre>", "</pre>", "<script>", "</script>", "<?php", "?>", "<!DOCTYPE x>", "<b>bold</b>", "- <div>", "- <!-- in list", "  <pre>", "  -->",
        "- [ ] task", "**bold", "end**", "漢字かな", "👩‍👩‍👧 family", "مرحبا", "word\\", "trailing  ", "<http://example.org>", "* * *", "_ _ _", "setext", "- a\n\n  b", "- a\n- b\n\n- c",
    ];

    public static Gen<string> Any { get; } =
        Gen.Select(Gen.Int[0, Lines.Length - 1].List[0, 24], Gen.Int[0, 3], (lines, end) => string.Join(end == 0 ? "\r\n" : "\n", lines.Select(line => Lines[line])));
}
