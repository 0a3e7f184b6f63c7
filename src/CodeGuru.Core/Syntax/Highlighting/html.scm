(entity) @escape
"=" @operator
