#: two comparisons
if x == "a" or x == "b":
    f()
#: in
if x in ("a", "b"):
    f()
#: a default value
name = given or "nobody"
#: a name
if x == "a" or y:
    f()
#: and
if x == "a" and "b":
    f()
#: a value of it
z = x == "a" or "b"
#: an empty text
if x == "a" or "":
    f()
#: zero
if x == 1 or 0:
    f()
