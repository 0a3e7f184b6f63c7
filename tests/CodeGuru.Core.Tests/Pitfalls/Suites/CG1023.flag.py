#: lru_cache
from functools import lru_cache
class A:
    @lru_cache  # <-
    def f(self):
        return 1
#: cache
import functools
class A:
    @functools.cache  # <-
    def f(self, x):
        return x
#: without a limit
import functools
class A:
    @functools.lru_cache(maxsize=None)  # <-
    def f(self):
        return 1
#: under another name
from functools import cache as memo
class A:
    @memo  # <-
    def f(self):
        return 1
#: brackets
from functools import lru_cache
class A:
    @lru_cache()  # <-
    def f(self):
        return 1
#: beside another decorator
from functools import lru_cache
class A:
    @property
    @lru_cache  # <-
    def f(self):
        return 1
#: a nested class
from functools import cache
class A:
    class B:
        @cache  # <-
        def f(self):
            return 1
#: asynchronous
from functools import lru_cache
class A:
    @lru_cache(None)  # <-
    async def f(self):
        return 1
