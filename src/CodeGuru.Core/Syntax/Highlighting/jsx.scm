(html_character_reference) @escape
