import asyncio
import contextlib
import logging
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

T = TypeVar("T")

log = logging.getLogger(__name__)


class TransientError(Exception):
    pass


class FeedGone(Exception):
    pass


@dataclass(slots=True)
class Entry:
    feed: str
    title: str
    published: float


@dataclass(slots=True)
class Outcome:
    collected: list[Entry] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return not self.failed


class Transport(Protocol):
    async def get(self, address: str) -> list[dict[str, str]]: ...

    async def close(self) -> None: ...


class RateLimiter:
    """Hand out at most `rate` permits a second, evenly spaced."""

    def __init__(self, rate: float) -> None:
        self._interval = 1.0 / rate
        self._next = 0.0
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> None:
        async with self._lock:
            now = time.monotonic()
            wait = self._next - now
            self._next = max(now, self._next) + self._interval
        if wait > 0:
            await asyncio.sleep(wait)

    async def __aexit__(self, *_: object) -> None:
        return None


async def with_retries(
    operation: Callable[[], Awaitable[T]],
    attempts: int = 4,
    base_delay: float = 0.2,
) -> T:
    for attempt in range(1, attempts + 1):
        try:
            return await operation()
        except TransientError as error:
            if attempt == attempts:
                raise
            delay = base_delay * 2 ** (attempt - 1) * random.uniform(0.5, 1.5)
            log.info("attempt %d failed (%s), waiting %.1f s", attempt, error, delay)
            await asyncio.sleep(delay)
    raise AssertionError("unreachable")


@contextlib.asynccontextmanager
async def closing_transport(factory: Callable[[], Transport]) -> AsyncIterator[Transport]:
    transport = factory()
    try:
        yield transport
    finally:
        await transport.close()


class FeedCollector:
    def __init__(self, transport: Transport, workers: int = 8, limiter: RateLimiter | None = None) -> None:
        self._transport = transport
        self._workers = workers
        self._limiter = limiter or RateLimiter(20)
        self._listeners: list[Callable[[Entry], None]] = []

    def on_entry(self, listener: Callable[[Entry], None]) -> Callable[[], None]:
        self._listeners.append(listener)

        def remove() -> None:
            self._listeners.remove(listener)

        return remove

    async def collect(self, addresses: list[str]) -> Outcome:
        queue: asyncio.Queue[str] = asyncio.Queue()
        for address in addresses:
            queue.put_nowait(address)

        outcome = Outcome()
        async with asyncio.TaskGroup() as group:
            workers = [group.create_task(self._work(queue, outcome)) for _ in range(self._workers)]
            await queue.join()
            for worker in workers:
                worker.cancel()
        outcome.collected.sort(key=lambda entry: entry.published, reverse=True)
        return outcome

    async def _work(self, queue: asyncio.Queue[str], outcome: Outcome) -> None:
        while True:
            address = await queue.get()
            try:
                async with asyncio.timeout(30):
                    entries = await with_retries(lambda: self._fetch(address))
            except FeedGone:
                outcome.gone.append(address)
            except (TransientError, TimeoutError) as error:
                outcome.failed[address] = str(error) or "timed out"
            else:
                for entry in entries:
                    outcome.collected.append(entry)
                    self._tell(entry)
            finally:
                queue.task_done()

    async def _fetch(self, address: str) -> list[Entry]:
        async with self._limiter:
            rows = await self._transport.get(address)
        return [
            Entry(address, row["title"].strip(), float(row["published"]))
            for row in rows
            if row.get("title") and row.get("published")
        ]

    def _tell(self, entry: Entry) -> None:
        for listener in list(self._listeners):
            try:
                listener(entry)
            except Exception:
                log.exception("listener %r failed", listener)


async def newest(addresses: list[str], factory: Callable[[], Transport], limit: int = 10) -> list[Entry]:
    async with closing_transport(factory) as transport:
        outcome = await FeedCollector(transport).collect(addresses)
    for address, reason in outcome.failed.items():
        log.warning("%s: %s", address, reason)
    return outcome.collected[:limit]
