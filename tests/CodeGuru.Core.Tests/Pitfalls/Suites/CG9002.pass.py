#: return in the try
def f():
    try:
        return g()
    finally:
        h()
#: a function of its own
def f():
    try:
        return g()
    finally:
        def later():
            return 1
        later()
#: break of an own loop
def f(xs):
    try:
        g()
    finally:
        for x in xs:
            if x:
                break
            continue
#: raise
def f():
    try:
        g()
    finally:
        raise ValueError
#: return in the handler
def f():
    try:
        g()
    except ValueError:
        return 1
    finally:
        h()
