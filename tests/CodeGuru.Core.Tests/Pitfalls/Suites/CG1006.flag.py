#: a module's lock
import threading
lock = threading.Lock()
async def f():
    with lock:  # <-
        await g()
#: an attribute
import threading
class A:
    def __init__(self):
        self.lock = threading.RLock()
    async def f(self):
        with self.lock:  # <-
            await self.g()
#: from import
from threading import Lock
lock = Lock()
async def f():
    with lock:  # <-
        await g()
#: async for
import threading
lock = threading.Lock()
async def f():
    with lock:  # <-
        async for x in g():
            print(x)
#: async with
import threading
lock = threading.Lock()
async def f():
    with lock:  # <-
        async with g():
            pass
#: a semaphore
import threading
gate = threading.Semaphore(2)
async def f():
    with gate:  # <-
        await g()
#: beside another resource
import threading
lock = threading.Lock()
async def f():
    with open("a") as file, lock:  # <-
        await g(file)
#: a local lock
import threading
async def f():
    lock = threading.Lock()
    with lock:  # <-
        await g()
#: a lock of the class, and of a base class
import asyncio, threading
class Base:
    guard = threading.Lock()
    def __init__(self):
        self.mine = threading.RLock()
class Store(Base):
    async def f(self):
        with self.guard:  # <-
            await asyncio.sleep(1)
        with self.mine:  # <-
            await asyncio.sleep(1)
#: a lock by its annotation
import asyncio
from threading import Lock
async def f(lock: Lock):
    with lock:  # <-
        await asyncio.sleep(1)
