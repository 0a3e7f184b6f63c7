; What Go's own patterns leave out: parameters, packages, constants, labels, punctuation. First pattern wins.

[ "(" ")" "[" "]" "{" "}" ] @punctuation.bracket
[ "," "." ":" ";" ] @punctuation.delimiter

(package_identifier) @module
(label_name) @label
(const_spec name: (identifier) @constant)
(parameter_declaration name: (identifier) @variable.parameter)
(variadic_parameter_declaration name: (identifier) @variable.parameter)
(method_elem name: (field_identifier) @function.method)
(keyed_element key: (literal_element (identifier) @property))
