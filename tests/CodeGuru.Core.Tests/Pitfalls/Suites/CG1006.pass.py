#: asyncio's lock
import asyncio
lock = asyncio.Lock()
async def f():
    async with lock:
        await g()
#: nothing is awaited
import threading
lock = threading.Lock()
async def f():
    with lock:
        print(1)
    await g()
#: not asynchronous
import threading
lock = threading.Lock()
def f():
    with lock:
        g()
#: not known
async def f(lock):
    with lock:
        await g()
#: another resource
async def f():
    with open("a") as file:
        await g(file)
#: given two things
import threading, asyncio
lock = threading.Lock()
lock = asyncio.Lock()
async def f():
    with lock:
        await g()
#: awaited in a function within
import threading
lock = threading.Lock()
async def f():
    with lock:
        async def later():
            await g()
    await later()
#: a lock of another library
import anyio
lock = anyio.Lock()
async def f():
    async with lock:
        await g()
#: a lock of either kind
import asyncio, threading
async def f(flag, g):
    lock = threading.Lock() if flag else g()
    with lock:
        await asyncio.sleep(1)
#: awaited in a function that is only defined there
import asyncio, threading
lock = threading.Lock()
async def f():
    with lock:
        async def later():
            await asyncio.sleep(1)
    return later
