#: texts
if x == "a" or "b":  # <-
    f()
#: numbers
if x == 1 or 2:  # <-
    f()
#: three
if x == "a" or "b" or "c":  # <-
    f()
#: a while
while answer == "y" or "yes":  # <-
    f()
#: a conditional expression
z = 1 if x == "a" or "b" else 2  # <-
#: in an assert
assert x == 1 or 2  # <-
#: in
if x in ["a"] or "b":  # <-
    f()
#: an elif
if a:
    f()
elif x == "q" or "quit":  # <-
    g()
