(exception_variable (identifier) @local.definition)
