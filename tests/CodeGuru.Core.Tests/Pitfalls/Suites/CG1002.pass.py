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
#: a process that is only started
import os
async def f():
    os.spawnl(os.P_NOWAIT, "/bin/ls", "ls")
