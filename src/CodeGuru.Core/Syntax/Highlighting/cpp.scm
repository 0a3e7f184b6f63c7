; What C++'s own patterns leave out.

(namespace_identifier) @module
((namespace_identifier) @type (#match? @type "^[A-Z]"))
(nested_namespace_specifier (namespace_identifier) @module)
(parameter_declaration declarator: (reference_declarator (identifier) @variable.parameter))
(optional_parameter_declaration declarator: (identifier) @variable.parameter)
(concept_definition name: (identifier) @type)
(destructor_name (identifier) @function)
(destructor_name "~" @function)
(operator_name "operator" @keyword)
(attribute name: (identifier) @attribute)
(attribute_declaration [ "[[" "]]" ] @attribute)
(lambda_capture_specifier [ "[" "]" ] @punctuation.bracket)
(template_argument_list [ "<" ">" ] @punctuation.bracket)
(template_parameter_list [ "<" ">" ] @punctuation.bracket)
((call_expression function: (template_function name: (identifier) @keyword))
  (#any-of? @keyword "static_cast" "dynamic_cast" "const_cast" "reinterpret_cast"))
[ "::" ] @punctuation.delimiter
[ "and" "or" "not" "static_assert" "decltype" "alignas" ] @keyword
