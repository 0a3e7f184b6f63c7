; What Bash's own patterns leave out: declaring words, built-in control, tests, punctuation.

[ "local" "declare" "readonly" "typeset" ] @keyword
((command_name) @keyword (#any-of? @keyword "break" "continue" "return" "exit" "exec" "trap" "shift" "source" "." "eval"))
((command_name) @function.builtin (#any-of? @function.builtin "echo" "printf" "read" "cd" "set" "test" "pwd" "kill" "wait"))
[ "||" ";;" "&" "<<" "<<<" ">&" "&>" "!=" "==" "=" "+=" "=~" "!" ] @operator
(test_operator) @operator
[ "[[" "]]" "[" "]" "((" "))" "(" ")" "{" "}" ] @punctuation.bracket
(command_substitution [ "$(" ")" ] @punctuation.special)
(arithmetic_expansion [ "$((" "))" ] @punctuation.special)
(expansion [ "${" "}" ] @punctuation.special)
";" @punctuation.delimiter
(number) @number
(heredoc_end) @string
(ansi_c_string) @string
(special_variable_name) @property
(simple_expansion "$" @property)
