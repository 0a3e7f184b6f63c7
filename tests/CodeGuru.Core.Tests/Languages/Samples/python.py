@dec(1)
async def f(a, /, b: int = 2, *args, c, d: str="x", **kw) -> int:
    """Doc."""
    global g, h
    nonlocal k
    x: int = 3
    y: str
    a = b = c
    a, (b, *c) = 1, 2
    x += 1
    async for i in y: pass
    for i, j in z:
        break
    else:
        continue
    while (n := f()): pass
    with open(x) as f, g() as (h, i): pass
    async with (a as b, c): pass
    try:
        pass
    except (A, B) as e:
        raise X from e
    except* C:
        raise
    else: pass
    finally: pass
    del a, b[0]
    assert x, "m"
    match p:
        case 1 | "a": pass
        case Point(x=0, y=q) if q > 0: pass
        case [a, *rest]: pass
        case {"k": v, **r}: pass
        case (1, None) as t: pass
        case a.b: pass
        case -1: pass
        case str(): pass
        case _: pass
    yield
    yield from z
    await q
    return x if y else not z
class C(A.B, metaclass=M):
    x = 1
    y: int = 2
    @property
    def p(self): return self._p
from ..a.b import c as d, e
from . import q
import a.b as c, d.e
from x import *
from __future__ import annotations
l = lambda a, *b, c=1: a
s = f"a{x!r:>{w}} b" "c" b'z'
d = {"a": 1, **o, 'b': 2}; t = {1, 2}; q = (1,); u = ()
g = [x for x, y in z if y for w in x]
h = {k: v for k, v in z}
i = (x async for x in y)
f(*a, **k, z=1)(x for x in y)
a < b < c; a is not b; a not in b; -a; a and b or c
x[1:2, ::3]
print >>f, x
type X = int
def gen[T](x: T) -> T: ...
async def z(): return await y


class Shelf:
    """Holds things.

      Indented.
    """

    kind, size = "wood", 3
    area = lambda self: self.width * self.height

    def __init__(self, width, height=2):
        self.width, self.height = width, height
        self.items: list[str] = []

    @staticmethod
    def default(): return Shelf(1)

    @classmethod
    def of(cls, *items): return cls(len(items))

    def find(self, name):
        def matches(item):
            return item == name and item or False
        for item in self.items:
            if matches(item):
                return item
            elif not item:
                raise ValueError("empty")
                print("never")
        return self.find(name.lower())

    class Board:
        pass


def retry(times):
    def wrap(function):
        def call(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except (OSError, TimeoutError) as error:
                    last = error
                except Exception:
                    raise
                finally:
                    print("tried")
            raise last
        return call
    return wrap


while True:
    if retry:
        break
else:
    print("unreachable")

if __name__ == "__main__":
    import sys
    sys.exit(retry(3)(lambda: [n for n in range(9) if n % 2])())
    print("unreachable too")
