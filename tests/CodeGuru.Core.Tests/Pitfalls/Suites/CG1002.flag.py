#: time.sleep
import time
async def f():
    time.sleep(1)  # <-
#: from import under another name
from time import sleep as nap
async def f():
    nap(1)  # <-
#: requests
import requests
async def f(u):
    return requests.get(u).json()  # <-
#: subprocess
import subprocess as sp
async def f():
    sp.run(["ls"])  # <-
#: open
async def f(p):
    with open(p) as file:  # <-
        return file.read()
#: input
async def f():
    return input("name? ")  # <-
#: an asynchronous generator
import time
async def f():
    yield 1
    time.sleep(1)  # <-
#: in __aenter__
import socket
class A:
    async def __aenter__(self):
        self.s = socket.create_connection(("h", 1))  # <-
        return self
#: a database
import sqlite3
async def f():
    db = sqlite3.connect("a.db")  # <-
    return db
#: within a comprehension
import requests
async def f(us):
    return [requests.get(u) for u in us]  # <-
#: os.system and urlopen
import os, urllib.request
async def f(u):
    os.system("ls")  # <-
    urllib.request.urlopen(u)  # <-
#: an asynchronous function within another function
import time
def outer():
    async def inner():
        time.sleep(1)  # <-
    return inner
#: a name given to the function
import time
async def f():
    pause = time.sleep
    pause(1)  # <-
#: a session's request
import requests
async def f(u):
    session = requests.Session()
    return session.get(u)  # <-
#: a client in a with
import httpx as web
async def f(u):
    with web.Client() as client:
        return client.post(u)  # <-
#: a client by its annotation
from httpx import Client
async def f(client: Client, u):
    return client.send(u)  # <-
#: a client of the module
import httpx
client = httpx.Client()
async def f(u):
    return client.get(u)  # <-
#: spawning and waiting
import os
async def f():
    os.spawnl(os.P_WAIT, "/bin/ls", "ls")  # <-
    os.wait3(0)  # <-
#: a process that is only started
import os, subprocess
async def f():
    os.spawnl(os.P_NOWAIT, "/bin/ls", "ls")  # <-
    os.posix_spawn("/bin/ls", ["ls"], {})  # <-
    process = subprocess.Popen(["ls"])  # <-
    process.wait()  # <-
#: methods of a file that somebody else opened
from typing import Optional, TextIO
import io
async def f(a: TextIO, b: "io.BufferedReader | None", c: Optional[io.TextIOWrapper] = None):
    a.write("x")  # <-
    if b:
        b.read()  # <-
    return c.readline()  # <-
#: a file that the function around opened
def outer(p):
    file = open(p)
    async def inner():
        return file.read()  # <-
    return inner
#: a file is reported where it is opened
async def f(p):
    file = open(p)  # <-
    other = file
    other.write("a")
    other.close()
#: os.fdopen
from os import fdopen
async def f(n):
    with fdopen(n) as file:  # <-
        return file.read()
#: a declared type holds for what follows
import httpx
async def f(make):
    client: httpx.Client | None = None
    client = make()
    return client.get("u")  # <-
#: an attribute of the object
import requests
class Api:
    def __init__(self):
        self.session = requests.Session()
    async def get(self, u):
        return self.session.get(u)  # <-
#: an attribute that a parameter's annotation tells
import httpx
class Api:
    def __init__(self, client: httpx.Client):
        self.client = client
    async def __aenter__(self):
        self.client.get("/")  # <-
        return self
#: paths
from pathlib import Path
async def f(folder: Path, name: str):
    target = folder / name
    if target.exists():  # <-
        return target.read_text()  # <-
    Path("a").write_text("b")  # <-
    with (folder / "c").open() as file:  # <-
        return file.read()
#: the disk
import os
from os.path import isfile
async def f(p):
    if os.path.exists(p) and isfile(p):  # <- 2
        return os.listdir(p)  # <-
#: awaited, which does not help
import time
async def f():
    await time.sleep(1)  # <-
#: a module that may be missing
try:
    import requests
except ImportError:
    requests = None
async def f(u):
    return requests.get(u)  # <-
#: a queue of threads
import queue
class Worker:
    def __init__(self):
        self.jobs = queue.Queue()
    async def next(self):
        return self.jobs.get()  # <-
#: a pool's future
from concurrent.futures import ThreadPoolExecutor
async def f(work):
    with ThreadPoolExecutor() as pool:
        future = pool.submit(work)
        return future.result()  # <-
#: in a match, a while and a walrus
import requests, time
async def f(u, kind):
    match kind:
        case 1:
            time.sleep(1)  # <-
    while (answer := requests.get(u)).status_code != 200:  # <-
        pass
    return answer
#: a cursor
import sqlite3
async def f(connection: sqlite3.Connection):
    cursor = connection.cursor()
    cursor.execute("select 1")  # <-
    return cursor.fetchall()  # <-
#: two paths at once
from pathlib import Path
async def read():
    left, right = Path("a"), Path("b")
    return right.read_text()  # <-
#: through the module of built-ins
import builtins
async def ask():
    return builtins.input("?")  # <-
