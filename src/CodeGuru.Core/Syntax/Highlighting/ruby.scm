; What Ruby's own patterns leave out: operators, operator methods, globals, error variables.

[
  "==" "!=" "<" ">" "<=" ">=" "<=>" "===" "=~" "!~" "&&" "||" "!" "+" "-" "*" "/" "%" "**" "&" "|" "^" "~" "<<" ">>" ".." "..." "?" "&."
  "+=" "-=" "*=" "/=" "%=" "**=" "&&=" "||=" "|=" "&=" "^=" "<<=" ">>="
] @operator
(block_parameters "|" @punctuation.bracket)
[ "::" ":" ] @punctuation.delimiter

(method name: (operator) @function.method)
(global_variable) @variable.builtin
(exception_variable (identifier) @variable)
(class name: (constant) @type)
(superclass (constant) @type)
(module name: (constant) @module)
(scope_resolution scope: (constant) @module)
(heredoc_end) @string
(regex "/" @string.special.regex)
((identifier) @keyword (#any-of? @keyword "raise" "loop" "lambda" "proc") (#is-not? local))
((identifier) @function.builtin (#any-of? @function.builtin "require_relative" "attr_reader" "attr_writer" "attr_accessor" "include" "extend" "puts" "p") (#is-not? local))
"not" @keyword
