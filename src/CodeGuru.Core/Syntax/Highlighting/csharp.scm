; What C#'s own patterns leave out: properties, calls without receiver, words of patterns and queries, directives.
; Each structural pattern costs milliseconds when the query is compiled, for the grammar is large: only what shows is here.

(property_declaration name: (identifier) @property)
(member_access_expression name: (identifier) @property)
(member_binding_expression name: (identifier) @property)
(subpattern (identifier) @property)
(type_parameter (identifier) @type)
(type_parameter_constraints_clause (identifier) @type)
(type_argument_list [ "<" ">" ] @punctuation.bracket)
(type_parameter_list [ "<" ">" ] @punctuation.bracket)
(invocation_expression function: [ (identifier) @function (generic_name (identifier) @function) (member_access_expression name: (identifier) @function) ])
(using_directive [ (identifier) @module (qualified_name (identifier) @module) ])
(file_scoped_namespace_declaration name: [ (identifier) @module (qualified_name (identifier) @module) ])

[ "and" "or" "not" "by" "join" "group" "into" "orderby" "ascending" "descending" "on" "equals" "fixed" "unsafe" "delegate" ] @keyword
[ (preproc_nullable) (preproc_region) (preproc_endregion) (preproc_pragma) (preproc_define) (preproc_undef) ] @keyword
