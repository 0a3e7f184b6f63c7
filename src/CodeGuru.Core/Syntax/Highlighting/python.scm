; What Python's own patterns leave out: parameters, punctuation, decorators as such, and "self".

[ "(" ")" "[" "]" "{" "}" ] @punctuation.bracket
[ "," "." ":" ";" ] @punctuation.delimiter

(ellipsis) @constant.builtin
(type_conversion) @punctuation.special
(format_specifier) @punctuation.special

(class_definition name: (identifier) @type)
(class_definition superclasses: (argument_list (identifier) @type))
(generic_type (identifier) @type)
((identifier) @constant (#match? @constant "^[A-Z][A-Z0-9_]+$"))

(call function: (attribute attribute: (identifier) @function.method))

(parameters (identifier) @variable.parameter)
(lambda_parameters (identifier) @variable.parameter)
(default_parameter name: (identifier) @variable.parameter)
(typed_parameter (identifier) @variable.parameter)
(typed_default_parameter name: (identifier) @variable.parameter)
(parameters (list_splat_pattern (identifier) @variable.parameter))
(parameters (dictionary_splat_pattern (identifier) @variable.parameter))
(lambda_parameters (list_splat_pattern (identifier) @variable.parameter))
(lambda_parameters (dictionary_splat_pattern (identifier) @variable.parameter))
(keyword_argument name: (identifier) @variable.parameter)

((identifier) @variable.builtin (#any-of? @variable.builtin "self" "cls"))

(decorator "@" @attribute)
(decorator (identifier) @attribute)
(decorator (attribute attribute: (identifier) @attribute))
(decorator (call function: (identifier) @attribute))
(decorator (call function: (attribute attribute: (identifier) @attribute)))
[ "global" "nonlocal" "type" ] @keyword
