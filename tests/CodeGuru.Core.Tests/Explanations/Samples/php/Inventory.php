<?php

declare(strict_types=1);

namespace Warehouse;

use Closure;
use DateTimeImmutable;
use Generator;
use InvalidArgumentException;
use PDO;
use RuntimeException;
use Throwable;

enum Movement: string
{
    case Delivery = 'delivery';
    case Sale = 'sale';
    case Correction = 'correction';

    /** The sign with which a quantity of this movement changes the stock. */
    public function sign(): int
    {
        return match ($this) {
            self::Delivery, self::Correction => 1,
            self::Sale => -1,
        };
    }
}

final class OutOfStock extends RuntimeException
{
    public function __construct(public readonly string $sku, public readonly int $missing)
    {
        parent::__construct("{$missing} of {$sku} are missing");
    }
}

final readonly class StockChange
{
    public function __construct(
        public string $sku,
        public Movement $movement,
        public int $quantity,
        public DateTimeImmutable $at,
    ) {
        if ($quantity === 0 || ($quantity < 0 && $movement !== Movement::Correction)) {
            throw new InvalidArgumentException("a {$movement->value} cannot have the quantity {$quantity}");
        }
    }

    public function delta(): int
    {
        return $this->quantity * $this->movement->sign();
    }
}

interface Ledger
{
    public function append(StockChange $change): void;

    /** @return iterable<StockChange> */
    public function changes(string $sku): iterable;
}

/** Keeps changes in a table, the oldest first. */
final class SqlLedger implements Ledger
{
    public function __construct(private readonly PDO $connection)
    {
        $connection->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    }

    public function append(StockChange $change): void
    {
        $statement = $this->connection->prepare(
            'INSERT INTO changes (sku, movement, quantity, at) VALUES (?, ?, ?, ?)',
        );
        $statement->execute([$change->sku, $change->movement->value, $change->quantity, $change->at->format(DATE_ATOM)]);
    }

    public function changes(string $sku): Generator
    {
        $statement = $this->connection->prepare('SELECT * FROM changes WHERE sku = ? ORDER BY at');
        $statement->execute([$sku]);
        while ($row = $statement->fetch(PDO::FETCH_ASSOC)) {
            yield new StockChange(
                $row['sku'],
                Movement::from($row['movement']),
                (int) $row['quantity'],
                new DateTimeImmutable($row['at']),
            );
        }
    }

    /**
     * Runs the work in a transaction, which is rolled back if it fails.
     *
     * @template T
     * @param Closure(): T $work
     * @return T
     */
    public function transactionally(Closure $work): mixed
    {
        $this->connection->beginTransaction();
        try {
            $result = $work();
            $this->connection->commit();
            return $result;
        } catch (Throwable $error) {
            $this->connection->rollBack();
            throw $error;
        }
    }
}

final class Inventory
{
    /** @var array<string, int> */
    private array $levels = [];

    /** @var list<Closure(string, int): void> */
    private array $lowStockListeners = [];

    public function __construct(
        private readonly SqlLedger $ledger,
        private readonly int $reorderLevel = 10,
    ) {
    }

    public function onLowStock(Closure $listener): void
    {
        $this->lowStockListeners[] = $listener;
    }

    public function level(string $sku): int
    {
        return $this->levels[$sku] ??= $this->countFromLedger($sku);
    }

    /**
     * Records a sale of several articles, all of them or none.
     *
     * @param array<string, int> $basket quantities by article
     * @throws OutOfStock if an article is missing
     */
    public function sell(array $basket, DateTimeImmutable $at): void
    {
        foreach ($basket as $sku => $quantity) {
            $missing = $quantity - $this->level($sku);
            if ($missing > 0) {
                throw new OutOfStock($sku, $missing);
            }
        }

        $this->ledger->transactionally(function () use ($basket, $at): void {
            foreach ($basket as $sku => $quantity) {
                $this->ledger->append(new StockChange($sku, Movement::Sale, $quantity, $at));
            }
        });

        foreach ($basket as $sku => $quantity) {
            $this->levels[$sku] -= $quantity;
            $this->warnIfLow($sku);
        }
    }

    public function receive(string $sku, int $quantity, DateTimeImmutable $at): void
    {
        $this->ledger->append(new StockChange($sku, Movement::Delivery, $quantity, $at));
        unset($this->levels[$sku]);
    }

    /** @return array<string, int> what to order, the most urgent article first */
    public function reorderList(string ...$skus): array
    {
        $levels = array_combine($skus, array_map($this->level(...), $skus));
        $low = array_filter($levels, fn (int $level): bool => $level < $this->reorderLevel);
        asort($low);
        return array_map(fn (int $level): int => 2 * $this->reorderLevel - $level, $low);
    }

    private function countFromLedger(string $sku): int
    {
        $level = 0;
        foreach ($this->ledger->changes($sku) as $change) {
            $level += $change->delta();
        }
        return $level;
    }

    private function warnIfLow(string $sku): void
    {
        $level = $this->levels[$sku];
        if ($level >= $this->reorderLevel) {
            return;
        }
        foreach ($this->lowStockListeners as $listener) {
            $listener($sku, $level);
        }
    }
}
