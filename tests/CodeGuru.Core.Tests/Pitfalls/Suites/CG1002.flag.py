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
