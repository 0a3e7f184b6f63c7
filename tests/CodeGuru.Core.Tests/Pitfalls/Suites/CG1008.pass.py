#: a default
fs = [lambda n=n: n for n in range(3)]
#: sorted calls it at once
def f(xs):
    for x in xs:
        print(sorted(x, key=lambda y: y - x[0]))
#: called at once
def f(xs):
    for x in xs:
        (lambda: print(x))()
#: its own variable
def f(xs):
    out = []
    for x in xs:
        out.append(lambda x: x + 1)
    return out
#: a list made of map
def f(xs):
    for x in xs:
        print(list(map(lambda y: y + x, [1, 2])))
#: a function that is only called in the round
def f(xs):
    for x in xs:
        def g():
            return x
        print(g())
#: returned
def f(xs):
    for x in xs:
        if x:
            return lambda: x
#: a variable from outside the loop
def f(xs, k):
    out = []
    for x in xs:
        out.append(lambda: k)
    return out
#: a function that binds
def f(xs):
    out = []
    for x in xs:
        def bind(value):
            return lambda: value
        out.append(bind(x))
    return out
#: min with a key
def f(groups, target):
    return [min(group, key=lambda item: abs(item - len(group))) for group in groups]
#: a comprehension within the lambda
f = lambda xs: [x for x in xs]
#: any with a generator
def f(rows):
    for row in rows:
        if any(map(lambda cell: cell == row[0], row)):
            return row
#: handed to what is awaited in the round
async def f(addresses, fetch):
    for address in addresses:
        await with_retries(lambda: fetch(address))
#: handed to a function of the file that only calls it
def split(items, wanted):
    return [item for item in items if wanted(item)]
def f(rows, kinds):
    out = []
    for kind in kinds:
        out.append(split(rows, lambda row: row is kind))
    return out
#: a frozen set of what a map gives
def f(rows):
    for row in rows:
        print(frozenset(map(lambda n: n + row, range(3))))
#: a function that a loop of the file's own function asks
import tokenize
def names(read):
    return [token for token in walk(read)]
def walk(read):
    for token in tokenize.generate_tokens(read):
        yield token
def collect(read):
    found = []
    for token in tokenize.generate_tokens(read):
        found.append(token)
    return found
def f(files):
    for file in files:
        def reader():
            return file.readline()
        print(collect(reader))
