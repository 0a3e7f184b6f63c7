#: asyncio.sleep
import asyncio
async def f():
    await asyncio.sleep(1)
#: not asynchronous
import time
def f():
    time.sleep(1)
#: in a thread
import asyncio, time
async def f():
    await asyncio.to_thread(time.sleep, 1)
#: a function within
import time, asyncio
async def f():
    def work():
        time.sleep(1)
    await asyncio.to_thread(work)
#: a lambda within
import time, asyncio
async def f():
    await asyncio.get_running_loop().run_in_executor(None, lambda: time.sleep(1))
#: its own sleep
def sleep(n):
    return n
async def f():
    sleep(1)
#: a local that hides the module
async def f(time):
    time.sleep(1)
#: awaited
from aiofile import open
async def f():
    await open("a")
#: another client
import httpx
async def f(u):
    async with httpx.AsyncClient() as client:
        await client.get(u)
#: a method of that name
async def f(clock):
    clock.sleep(1)
#: a dictionary's get
async def f():
    session = {}
    return session.get("a")
#: an asynchronous client by its annotation
import httpx
async def f(client: httpx.AsyncClient, u):
    return await client.get(u)
#: a client that is given another value
import httpx
client = httpx.Client()
client = {}
async def f(u):
    return client.get(u)
#: a client in a function that is not asynchronous
import httpx
def f(u):
    client = httpx.Client()
    return client.get(u)
#: a request in a thread
import asyncio, requests
async def f(u):
    session = requests.Session()
    return await asyncio.to_thread(session.get, u)
#: an annotation of two classes
from io import TextIOWrapper
async def f(source: TextIOWrapper | list):
    source.read()
#: a parameter given something else
from io import TextIOWrapper
async def f(file: TextIOWrapper):
    file: int = 7
    file.bit_length()
#: one of two clients
import httpx
async def f(other, flag):
    client = httpx.Client()
    if flag:
        client = other
    return client.get("u")
#: what a file says of itself
async def f(file: "TextIO"):
    return file.fileno()
#: a path put together
import os.path
from pathlib import Path
async def f(folder: Path, name):
    return folder / name, os.path.join("a", name), (folder / name).with_suffix(".txt").name
#: a path of a library for tasks
import anyio
async def f(p):
    return await anyio.Path(p).read_text()
#: a file that a library makes asynchronous
import trio
async def f(p):
    return await trio.wrap_file(open(p))
#: a queue for tasks
import asyncio
async def f():
    queue = asyncio.Queue()
    await queue.put(1)
    return await queue.get()
#: a queue that is asked without waiting
import queue
async def f():
    jobs = queue.Queue()
    jobs.put(1)
    return jobs.get_nowait(), jobs.get(block=False)
#: an attribute that is given two kinds of things
import requests
class Api:
    def __init__(self):
        self.session = requests.Session()
    def use(self, other):
        self.session = other
    async def get(self, u):
        return self.session.get(u)
#: the result of a task that is done
import asyncio
async def f(g):
    task = asyncio.create_task(g())
    await task
    return task.result()
#: a socket that does not block
import asyncio, socket
async def f(loop):
    s = socket.socket()
    s.setblocking(False)
    await loop.sock_connect(s, ("h", 1))
    s.send(b"a")
