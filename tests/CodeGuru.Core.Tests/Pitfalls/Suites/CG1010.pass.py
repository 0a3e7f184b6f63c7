#: a narrow kind
def f():
    try:
        g()
    except OSError:
        pass
#: handled
def f():
    try:
        g()
    except:
        log()
#: raised again
def f():
    try:
        g()
    except BaseException:
        h()
        raise
#: a comment says why
def f():
    try:
        a()
        b()
    except Exception:
        pass  # closing anyway
#: one statement
def f():
    try:
        g()
    except Exception:
        pass
#: a value instead
def f():
    try:
        return g()
    except:
        return None
#: suppress
import contextlib
def f():
    with contextlib.suppress(ValueError):
        g()
#: several kinds
def f():
    try:
        a()
        b()
    except (ValueError, TypeError):
        pass
