; What Java's own patterns leave out: parameters, fields, operators, punctuation.

[ "(" ")" "[" "]" "{" "}" ] @punctuation.bracket
[ "," "." ":" ";" "::" ] @punctuation.delimiter
(type_arguments [ "<" ">" ] @punctuation.bracket)
(type_parameters [ "<" ">" ] @punctuation.bracket)

[
  "=" "==" "!=" "<=" ">=" "&&" "||" "!" "+" "-" "*" "/" "%" "&" "|" "^" "~" "<<" ">>" ">>>" "++" "--" "->" "?"
  "+=" "-=" "*=" "/=" "%=" "&=" "|=" "^=" "<<=" ">>=" ">>>="
] @operator
(binary_expression [ "<" ">" ] @operator)
(ternary_expression ":" @operator)

(formal_parameter name: (identifier) @variable.parameter)
(spread_parameter (variable_declarator name: (identifier) @variable.parameter))
(catch_formal_parameter name: (identifier) @variable.parameter)
(inferred_parameters (identifier) @variable.parameter)
(lambda_expression parameters: (identifier) @variable.parameter)

(record_declaration name: (identifier) @type)
(annotation_type_declaration name: (identifier) @type)
(field_access object: (this) field: (identifier) @property)
(package_declaration (scoped_identifier) @module)
(package_declaration (scoped_identifier name: (identifier) @module))
(package_declaration (scoped_identifier (scoped_identifier name: (identifier) @module)))
(package_declaration (scoped_identifier scope: (identifier) @module))
(annotation "@" @attribute)
(marker_annotation "@" @attribute)
"@interface" @keyword
