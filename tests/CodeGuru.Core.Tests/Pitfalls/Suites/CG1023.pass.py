#: a function
from functools import lru_cache
@lru_cache
def f(x):
    return x
#: a static method
from functools import lru_cache
class A:
    @staticmethod
    @lru_cache
    def f(x):
        return x
#: a class method
from functools import lru_cache
class A:
    @classmethod
    @lru_cache
    def f(cls):
        return 1
#: cached_property
from functools import cached_property
class A:
    @cached_property
    def f(self):
        return 1
#: a limit
from functools import lru_cache
class A:
    @lru_cache(maxsize=8)
    def f(self):
        return 1
#: another library's
from mine import cache
class A:
    @cache
    def f(self):
        return 1
#: an enumeration
from functools import cache
from enum import Enum
class A(Enum):
    X = 1
    @cache
    def f(self):
        return 1
#: a metaclass
from functools import cache
class Meta(type):
    @cache
    def f(cls):
        return 1
