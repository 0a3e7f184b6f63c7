; What TypeScript's own patterns leave out or take from JavaScript's: constants stay constants.

((identifier) @constant (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(new_expression constructor: (identifier) @constructor)

(function_signature name: (identifier) @function)
(method_signature name: (property_identifier) @function.method)
(abstract_method_signature name: (property_identifier) @function.method)
(required_parameter (rest_pattern (identifier) @variable.parameter))
(required_parameter (object_pattern (shorthand_property_identifier_pattern) @variable.parameter))
(required_parameter (object_pattern (pair_pattern value: (identifier) @variable.parameter)))
(required_parameter (array_pattern (identifier) @variable.parameter))
(internal_module name: (identifier) @module)

(type_parameters [ "<" ">" ] @punctuation.bracket)
[ ":" "?" ] @punctuation.delimiter
(ternary_expression [ "?" ":" ] @operator)
[ "is" "infer" "asserts" "global" "module" ] @keyword
