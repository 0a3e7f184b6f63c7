; What JavaScript's own patterns leave out; TypeScript has these nodes as well.

(private_property_identifier) @property
(call_expression function: (member_expression property: (private_property_identifier) @function.method))
(method_definition name: (private_property_identifier) @function.method)
(arrow_function parameter: (identifier) @variable.parameter)
(catch_clause parameter: (identifier) @variable.parameter)

(escape_sequence) @escape
(regex "/" @string.special)
(regex_flags) @string.special

(decorator "@" @attribute)
(decorator (identifier) @attribute)
(decorator (call_expression function: (identifier) @attribute))
