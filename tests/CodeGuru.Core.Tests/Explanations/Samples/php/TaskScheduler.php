<?php

declare(strict_types=1);

namespace Scheduling;

use ArrayAccess;
use Countable;
use Fiber;
use IteratorAggregate;
use LogicException;
use SplPriorityQueue;
use Throwable;
use Traversable;

interface Task
{
    public function name(): string;

    /** Does the work; may call `Scheduler::pause()` to let others go on. */
    public function run(): mixed;
}

abstract class RetriedTask implements Task
{
    protected int $maxAttempts = 3;

    abstract protected function attempt(int $number): mixed;

    final public function run(): mixed
    {
        for ($number = 1; ; $number++) {
            try {
                return $this->attempt($number);
            } catch (TransientFailure $failure) {
                if ($number >= $this->maxAttempts) {
                    throw $failure;
                }
                Scheduler::pause(2 ** $number / 100);
            }
        }
    }

    public function name(): string
    {
        return static::class;
    }
}

class TransientFailure extends \RuntimeException
{
}

final class DownloadTask extends RetriedTask
{
    public function __construct(private readonly string $address, protected int $maxAttempts = 5)
    {
    }

    protected function attempt(int $number): string
    {
        $body = @file_get_contents($this->address);
        if ($body === false) {
            throw new TransientFailure("attempt {$number}: no answer from {$this->address}");
        }
        return $body;
    }
}

final class CallbackTask implements Task
{
    public function __construct(private string $name, private \Closure $callback)
    {
    }

    public function name(): string
    {
        return $this->name;
    }

    public function run(): mixed
    {
        return ($this->callback)();
    }
}

/**
 * What became of the tasks, by name.
 *
 * @implements IteratorAggregate<string, mixed>
 */
final class Results implements ArrayAccess, Countable, IteratorAggregate
{
    private array $values = [];
    private array $failures = [];

    public function succeed(string $name, mixed $value): void
    {
        $this->values[$name] = $value;
    }

    public function fail(string $name, Throwable $failure): void
    {
        $this->failures[$name] = $failure;
    }

    public function failures(): array
    {
        return $this->failures;
    }

    public function offsetExists(mixed $offset): bool
    {
        return array_key_exists($offset, $this->values);
    }

    public function offsetGet(mixed $offset): mixed
    {
        return $this->values[$offset] ?? throw $this->failures[$offset] ?? new LogicException("no task {$offset}");
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        throw new LogicException('results cannot be changed');
    }

    public function offsetUnset(mixed $offset): void
    {
        throw new LogicException('results cannot be changed');
    }

    public function count(): int
    {
        return count($this->values);
    }

    public function getIterator(): Traversable
    {
        yield from $this->values;
    }
}

/** Runs tasks as fibers: while one waits, the others go on. */
final class Scheduler
{
    private static ?self $instance = null;

    private SplPriorityQueue $ready;

    private function __construct()
    {
        $this->ready = new SplPriorityQueue();
    }

    public static function instance(): self
    {
        return self::$instance ??= new self();
    }

    /** Lets other tasks run for at least so many seconds. */
    public static function pause(float $seconds = 0): void
    {
        if (Fiber::getCurrent() === null) {
            usleep((int) ($seconds * 1_000_000));
            return;
        }
        Fiber::suspend(microtime(true) + $seconds);
    }

    public function add(Task ...$tasks): static
    {
        foreach ($tasks as $task) {
            $this->schedule($task, new Fiber($task->run(...)), microtime(true));
        }
        return $this;
    }

    public function run(): Results
    {
        $results = new Results();
        while (!$this->ready->isEmpty()) {
            [$task, $fiber, $due] = $this->ready->extract();
            $this->waitUntil($due);
            try {
                $next = $fiber->isStarted() ? $fiber->resume() : $fiber->start();
                if ($fiber->isTerminated()) {
                    $results->succeed($task->name(), $fiber->getReturn());
                } else {
                    $this->schedule($task, $fiber, $next);
                }
            } catch (Throwable $failure) {
                $results->fail($task->name(), $failure);
            }
        }
        return $results;
    }

    private function schedule(Task $task, Fiber $fiber, float $due): void
    {
        $this->ready->insert([$task, $fiber, $due], -$due);
    }

    private function waitUntil(float $due): void
    {
        $wait = $due - microtime(true);
        if ($wait > 0) {
            usleep((int) ceil($wait * 1_000_000));
        }
    }
}

function main(array $arguments): int
{
    $scheduler = Scheduler::instance();
    foreach (array_unique($arguments) as $address) {
        $scheduler->add(new DownloadTask($address));
    }
    $scheduler->add(new CallbackTask('clock', function (): int {
        for ($tick = 0; $tick < 3; $tick++) {
            Scheduler::pause(0.01);
        }
        return $tick;
    }));

    $results = $scheduler->run();
    foreach ($results as $name => $value) {
        printf("%s: %s\n", $name, is_string($value) ? strlen($value) . ' bytes' : $value);
    }
    foreach ($results->failures() as $name => $failure) {
        fprintf(STDERR, "%s failed: %s\n", $name, $failure->getMessage());
    }
    return $results->failures() === [] ? 0 : 1;
}

if (PHP_SAPI === 'cli' && realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {
    exit(main(array_slice($argv, 1)));
}
