; What PHP's own patterns leave out: class names, parameters, escapes, operators, punctuation.

(escape_sequence) @escape
(variable_name "$" @variable)
[ "(" ")" "[" "]" "{" "}" ] @punctuation.bracket
[ "," ";" ":" "::" "->" "?->" "\\" ] @punctuation.delimiter

[
  "=" "==" "===" "!=" "!==" "<=" ">=" "<=>" "&&" "||" "!" "+" "-" "*" "/" "%" "." "&" "|" "^" "~" "<<" ">>" "++" "--" "=>" "?" "??" "..." "**"
  "+=" "-=" "*=" "/=" "%=" ".=" "&=" "|=" "^=" "<<=" ">>=" "??=" "**="
] @operator
(binary_expression operator: [ "<" ">" ] @operator)

(class_declaration name: (name) @type)
(interface_declaration name: (name) @type)
(trait_declaration name: (name) @type)
(enum_declaration name: (name) @type)
(base_clause (name) @type)
(class_interface_clause (name) @type)
(class_constant_access_expression . (name) @type)
(binary_expression operator: "instanceof" right: (name) @type)
(attribute (name) @attribute)
(simple_parameter name: (variable_name) @variable.parameter)
(simple_parameter name: (variable_name "$" @variable.parameter))
(variadic_parameter name: (variable_name) @variable.parameter)
(variadic_parameter name: (variable_name "$" @variable.parameter))
(property_promotion_parameter name: (variable_name) @variable.parameter)
(property_promotion_parameter name: (variable_name "$" @variable.parameter))
(property_element (variable_name "$" @property))
(argument name: (name) @variable.parameter)
((variable_name) @variable.builtin (#eq? @variable.builtin "$this"))
((variable_name "$" @variable.builtin) @_name (#eq? @_name "$this"))
