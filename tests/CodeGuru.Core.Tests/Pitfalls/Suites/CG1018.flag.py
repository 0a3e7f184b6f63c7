#: two modules
#: file a.py
from b import two  # <-

def one():
    return two()
#: file b.py
from a import one  # <-

def two():
    return one()
#: in a package
#: file pkg/__init__.py
#: file pkg/a.py
from pkg.b import B  # <-

class A:
    b = B
#: file pkg/b.py
from pkg.a import A  # <-

class B:
    pass
#: relative
#: file pkg/__init__.py
#: file pkg/a.py
from .b import two  # <-
one = 1
#: file pkg/b.py
from .a import one  # <-
two = 2
#: behind other imports
#: file a.py
import os
from b import two  # <-
one = os.sep
#: file b.py
import sys
from a import one  # <-
two = sys.argv
#: under other names
#: file a.py
from b import two as zwei  # <-
one = 1
#: file b.py
from a import one as eins  # <-
two = 2
#: several names
#: file a.py
from b import x, y  # <-
one = 1
#: file b.py
from a import one  # <-
x = 1
y = 2
#: a constant
#: file a.py
from b import LIMIT  # <-
NAME = "a"
#: file b.py
from a import NAME  # <-
LIMIT = 3
#: asynchronous functions
#: file a.py
from b import two  # <-
async def one():
    await two()
#: file b.py
from a import one  # <-
async def two():
    await one()
