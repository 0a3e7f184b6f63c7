#: return
def f():
    try:
        return g()
    finally:
        return None  # <-
#: return within an if
def f(x):
    try:
        g()
    finally:
        if x:
            return x  # <-
#: break leaves the finally
def f(xs):
    for x in xs:
        try:
            g(x)
        finally:
            break  # <-
#: continue of the loop around
def f(xs):
    while xs:
        try:
            g(xs.pop())
        finally:
            if not xs:
                continue  # <-
#: within a with
async def f():
    try:
        await g()
    finally:
        async with h():
            return 1  # <-
#: what follows a loop that was not left
def f(rows):
    while rows:
        try:
            rows.pop()
        finally:
            for row in rows:
                print(row)
            else:
                continue  # <-
