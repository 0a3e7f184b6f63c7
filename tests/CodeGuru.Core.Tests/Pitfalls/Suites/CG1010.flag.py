#: bare
def f():
    try:
        g()
    except:  # <-
        pass
#: BaseException
def f():
    try:
        g()
    except BaseException:  # <-
        pass
#: continue
def f(xs):
    for x in xs:
        try:
            g(x)
        except:  # <-
            continue
#: Exception around several
def f():
    try:
        a()
        b()
    except Exception:  # <-
        pass
#: dots
def f():
    try:
        g()
    except:  # <-
        ...
#: at the top of a module
try:
    g()
except:  # <-
    pass
#: with a name
def f():
    try:
        a()
        b()
    except Exception as e:  # <-
        pass
#: behind another handler
def f():
    try:
        g()
    except ValueError:
        h()
    except:  # <-
        pass
#: nothing but a value instead
def f():
    try:
        return g()
    except:  # <-
        return None
#: a loop that is left
def f(xs):
    for x in xs:
        try:
            g(x)
        except BaseException:  # <-
            break
