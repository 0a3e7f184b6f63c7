#: or
try:
    f()
except ValueError or TypeError:  # <-
    g()
#: with a name
try:
    f()
except KeyError or IndexError as e:  # <-
    g(e)
#: and
try:
    f()
except ValueError and TypeError:  # <-
    g()
#: three
try:
    f()
except A or B or C:  # <-
    g()
#: brackets
try:
    f()
except (ValueError or TypeError):  # <-
    g()
#: of a module
try:
    f()
except lib.Error or lib.Other:  # <-
    g()
#: in a function
def h():
    try:
        f()
    except OSError or EOFError:  # <-
        return None
#: the second handler
try:
    f()
except ValueError:
    g()
except KeyError or TypeError:  # <-
    g()
