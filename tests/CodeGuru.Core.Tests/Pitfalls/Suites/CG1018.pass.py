#: one way
#: file a.py
from b import two
one = 1
#: file b.py
two = 2
#: in a function
#: file a.py
from b import two
one = 1
#: file b.py
def two():
    from a import one
    return one
#: the module itself
#: file a.py
import b
one = 1
#: file b.py
import a
two = 2
#: bound before
#: file a.py
one = 1
from b import two
#: file b.py
from a import one
two = 2
#: for type checkers only
#: file a.py
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from b import Two
class One: ...
#: file b.py
from a import One
class Two: ...
#: through a third
#: file a.py
from c import three
one = 1
#: file b.py
from c import three
two = 2
#: file c.py
three = 3
#: in a try
#: file a.py
try:
    from b import two
except ImportError:
    two = None
one = 1
#: file b.py
from a import one
two = 2
#: not of the project
from collections import deque
one = deque
