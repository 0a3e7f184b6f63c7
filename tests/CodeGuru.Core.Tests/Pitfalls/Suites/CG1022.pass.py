#: numbers
xs = [0] * 3
#: a comprehension
grid = [[0] * 3 for _ in range(3)]
#: tuples
xs = [(0, 0)] * 3
#: once
xs = [[]] * 1
#: texts
xs = ["a"] * 3
#: None
d = dict.fromkeys(ks, None)
#: fromkeys alone
d = dict.fromkeys(ks)
#: another fromkeys
d = Table.fromkeys(ks, [])
#: an empty list
xs = [] * 3
#: multiplied numbers
x = a * b
