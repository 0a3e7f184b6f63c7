#: appended
fs = []
for x in range(3):
    fs.append(lambda: x)  # <-
#: a function
def f(xs):
    out = {}
    for x in xs:
        def g():
            return x  # <-
        out[x] = g
    return out
#: a list comprehension
fs = [lambda: n for n in range(3)]  # <-
#: a variable of the body
def f(xs):
    out = []
    for x in xs:
        y = x * 2
        out.append(lambda: y)  # <-
    return out
#: a while loop
def f():
    n = 0
    out = []
    while n < 3:
        n += 1
        out.append(lambda: n)  # <-
    return out
#: registered
def f(app, names):
    for name in names:
        app.on(name, lambda event: app.show(name))  # <-
#: a nested loop's outer variable
def f(xs):
    out = []
    for x in xs:
        for y in x:
            out.append(lambda: x)  # <-
    return out
#: unpacked
def f(d):
    out = []
    for k, v in d.items():
        out.append(lambda: (k, v))  # <- 2
    return out
#: a lazy map that is kept
def f(xs):
    out = []
    for x in xs:
        out.append(map(lambda y: y + x, [1, 2]))  # <-
    return out
#: a dictionary comprehension
fs = {n: lambda: n for n in range(3)}  # <-
#: a partial default
def f(xs):
    out = []
    for x in xs:
        z = 1
        out.append(lambda x=x: x + z)  # <-
    return out
#: kept in a queue
async def f(addresses, queue, fetch):
    for address in addresses:
        await queue.put(lambda: fetch(address))  # <-
#: handed to a function of the file that keeps it
callbacks = []
def keep(action):
    action()
    callbacks.append(action)
def f(xs):
    for x in xs:
        keep(lambda: x)  # <-
#: handed to a generator of the file
def later(action):
    yield action()
def f(xs):
    return [later(lambda: x) for x in xs]  # <-
