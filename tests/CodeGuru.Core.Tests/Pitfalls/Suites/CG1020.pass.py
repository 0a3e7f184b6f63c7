#: a tuple
try:
    f()
except (ValueError, TypeError):
    g()
#: one
try:
    f()
except ValueError:
    g()
#: bare
try:
    f()
except:
    raise
#: a name for a tuple
ERRORS = (ValueError, TypeError)
try:
    f()
except ERRORS:
    g()
#: or in the body
try:
    f()
except ValueError:
    x = a or b
#: a sum of tuples
try:
    f()
except A + B:
    g()
#: a call
try:
    f()
except errors():
    g()
#: a star
try:
    f()
except* ValueError:
    g()
