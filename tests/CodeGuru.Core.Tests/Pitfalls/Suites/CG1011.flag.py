#: condition and message
assert (1 == 2, "no")  # <-
#: one element
assert (x,)  # <-
#: without brackets cannot be, but over lines
assert (  # <-
    f(),
    "message",
)
#: in a function
def f(n):
    assert (n > 0, "positive")  # <-
#: names
assert (a, b)  # <-
#: in a loop
for x in xs:
    assert (x, "x")  # <-
#: a comparison with a call
assert (len(xs) == 3, f"got {xs}")  # <-
#: three
assert (a, b, c)  # <-
