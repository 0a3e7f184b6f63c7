; What C's own patterns leave out: parameters, escapes, operators, punctuation, a few keywords. C++ has these nodes as well.

(char_literal) @string
(escape_sequence) @escape
[ (true) (false) ] @constant.builtin

[ "(" ")" "[" "]" "{" "}" ] @punctuation.bracket
[ "," "." ";" ":" ] @punctuation.delimiter

[
  "!" "~" "/" "%" "|" "^" "<=" ">=" "<<" ">>" "?"
  "*=" "/=" "%=" "|=" "&=" "^=" "<<=" ">>="
] @operator
(conditional_expression ":" @operator)

[ "goto" "register" "_Atomic" "restrict" ] @keyword

(parameter_declaration declarator: (identifier) @variable.parameter)
(parameter_declaration declarator: (pointer_declarator declarator: (identifier) @variable.parameter))
(parameter_declaration declarator: (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @variable.parameter)))
(parameter_declaration declarator: (array_declarator declarator: (identifier) @variable.parameter))
(preproc_params (identifier) @variable.parameter)
(preproc_function_def name: (identifier) @function)
(preproc_arg) @none
