; What Rust's own patterns leave out or get wrong: constants (their expression ends in a stray quote), numbers, operators, labels.

[
  "=" "==" "!=" "<=" ">=" "&&" "||" "+" "-" "%" "^" "<<" ">>" "->" "=>" ".." "..=" "?" "@"
  "+=" "-=" "*=" "/=" "%=" "&=" "|=" "^=" "<<=" ">>="
] @operator
(binary_expression operator: [ "<" ">" "/" "|" ] @operator)
(unary_expression "!" @operator)

((identifier) @constant (#match? @constant "^[A-Z][A-Z0-9_]+$"))
[ (integer_literal) (float_literal) ] @number
(lifetime "'" @label)
(label "'" @label)
(label (identifier) @label)
(closure_parameters (identifier) @variable.parameter)
(closure_parameters "|" @punctuation.bracket)
(parameter (mut_pattern (identifier) @variable.parameter))
(metavariable) @variable
(macro_definition name: (identifier) @function.macro)
(tuple_struct_pattern type: (identifier) @constructor)
(tuple_struct_pattern type: (scoped_identifier name: (identifier) @constructor))
(call_expression function: (scoped_identifier name: (identifier) @constructor) (#match? @constructor "^[A-Z]"))
(call_expression function: (identifier) @constructor (#match? @constructor "^[A-Z]"))
(enum_variant name: (identifier) @constructor)
(use_declaration argument: (scoped_identifier path: (identifier) @module) (#match? @module "^[a-z]"))
(scoped_identifier path: (identifier) @module (#match? @module "^[a-z]"))
(scoped_identifier path: (scoped_identifier name: (identifier) @module) (#match? @module "^[a-z]"))
(scoped_type_identifier path: (identifier) @module (#match? @module "^[a-z]"))
(mod_item name: (identifier) @module)
