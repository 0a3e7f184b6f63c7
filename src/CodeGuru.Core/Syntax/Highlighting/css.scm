(color_value "#" @string.special)
(keyframes_name) @variable
((plain_value) @constant (#match? @constant "^[a-z][a-z-]*$"))
((property_name) @variable (#match? @variable "^--"))
