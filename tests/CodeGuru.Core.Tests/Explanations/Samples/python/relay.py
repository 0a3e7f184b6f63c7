import asyncio
import signal
import weakref
from collections import deque
from contextlib import AsyncExitStack, suppress


class Mailbox:
    """An asynchronous queue that forgets the oldest messages."""

    def __init__(self, limit=100):
        self._messages = deque(maxlen=limit)
        self._ready = asyncio.Event()
        self._closed = False

    def put(self, message):
        if self._closed:
            raise RuntimeError("the mailbox is closed")
        self._messages.append(message)
        self._ready.set()

    def close(self):
        self._closed = True
        self._ready.set()

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self._messages:
            if self._closed:
                raise StopAsyncIteration
            self._ready.clear()
            await self._ready.wait()
        return self._messages.popleft()


class Relay:
    def __init__(self, host, port):
        self._host, self._port = host, port
        self._rooms = {}
        self._writers = weakref.WeakSet()

    async def _serve(self, reader, writer):
        name = (await reader.readline()).decode().strip() or "lobby"
        box = Mailbox()
        room = self._rooms.setdefault(name, set())
        room.add(box)
        sender = asyncio.create_task(self._send(box, writer))
        try:
            async for line in reader:
                for other in room - {box}:
                    with suppress(RuntimeError):
                        other.put(line)
        except ConnectionError:
            pass
        finally:
            room.discard(box)
            if not room:
                del self._rooms[name]
            box.close()
            await sender

    async def _send(self, box, writer):
        self._writers.add(writer)
        async for message in box:
            writer.write(message)
            await writer.drain()
        writer.close()

    async def run(self):
        stop = asyncio.get_running_loop().create_future()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, lambda: stop.done() or stop.set_result(None))
        async with AsyncExitStack() as stack:
            server = await stack.enter_async_context(await asyncio.start_server(self._serve, self._host, self._port))
            counter = stack.callback(print, "bye")
            ticks = [tick async for tick in every(5, stop)]
            await stop
        return len(ticks)


async def every(seconds, stop):
    count = 0
    while not stop.done():
        yield (count := count + 1)
        await asyncio.wait([stop], timeout=seconds)


asyncio.run(Relay("localhost", 4000).run())
