#: condition and message
assert 1 == 2, "no"
#: brackets around the condition
assert (1 == 2), "no"
#: an empty tuple is false
assert ()
#: a comparison with a tuple
assert x == (1, 2)
#: in a tuple
assert x in (1, 2)
#: a call
assert f(1, 2)
#: a name
assert ok
#: a list
assert [1, 2]
