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
#: a value instead, of what may be expected
def f():
    try:
        return g()
    except Exception:
        return None
#: a call with the exception
import sys
def f():
    try:
        return g()
    except BaseException:
        return str(sys.exc_info())
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
