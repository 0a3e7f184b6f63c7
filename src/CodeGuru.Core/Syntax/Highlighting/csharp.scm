; What C#'s own patterns leave out: properties, calls without receiver, generic calls, patterns, directives.

(property_declaration name: (identifier) @property)
(event_declaration name: (identifier) @property)
(member_access_expression name: (identifier) @property)
(member_binding_expression name: (identifier) @property)
(subpattern (identifier) @property)
(initializer_expression (assignment_expression left: (identifier) @property))

(type_parameter (identifier) @type)
(type_parameter_constraints_clause (identifier) @type)
(type_argument_list [ "<" ">" ] @punctuation.bracket)
(type_parameter_list [ "<" ">" ] @punctuation.bracket)
(tuple_element name: (identifier) @variable)

(invocation_expression function: (identifier) @function)
(invocation_expression function: (generic_name (identifier) @function))
(invocation_expression (member_access_expression name: (identifier) @function))
(invocation_expression (member_access_expression name: (generic_name (identifier) @function)))
(conditional_access_expression (invocation_expression (member_binding_expression name: (identifier) @function)))
(using_directive (identifier) @module)
(using_directive (qualified_name name: (identifier) @module))
(using_directive (qualified_name qualifier: (identifier) @module))
(using_directive (qualified_name (qualified_name name: (identifier) @module)))
(using_directive (qualified_name (qualified_name qualifier: (identifier) @module)))
(file_scoped_namespace_declaration name: (identifier) @module)
(file_scoped_namespace_declaration name: (qualified_name name: (identifier) @module))
(file_scoped_namespace_declaration name: (qualified_name qualifier: (identifier) @module))
(namespace_declaration name: (qualified_name name: (identifier) @module))
(namespace_declaration name: (qualified_name qualifier: (identifier) @module))

(lambda_expression parameters: (implicit_parameter) @variable.parameter)
[ "and" "or" "not" "by" "join" "group" "into" "orderby" "ascending" "descending" "on" "equals" "fixed" "unsafe" "delegate" ] @keyword
[ (preproc_nullable) (preproc_region) (preproc_endregion) (preproc_pragma) (preproc_define) (preproc_undef) ] @keyword
