#: a generator that is empty
def f():
    return
    yield
#: a defensive raise
def f(x):
    if x:
        return 1
    else:
        return 2
    raise AssertionError
#: a loop with a break
def f():
    while True:
        if work():
            break
    done()
#: try and except
def f():
    try:
        return g()
    except ValueError:
        log()
    return None
#: a with that may swallow
import contextlib
def f():
    with contextlib.suppress(ValueError):
        return g()
    log()
#: switched off
def f():
    if False:
        log()
    if 0 and debug:
        log()
#: a name of one's own
class Door:
    def exit(self, code):
        return code
def leave():
    sys = Door()
    sys.exit(1)
    return "still here"
