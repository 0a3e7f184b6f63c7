<?php

declare(strict_types=1);

namespace Harbour\Booking;

use DateTimeImmutable;
use Generator;
use InvalidArgumentException;
use JsonSerializable;
use PDO;
use PDOException;
use RuntimeException;

enum BerthSize: string
{
    case Small = 'S';
    case Medium = 'M';
    case Large = 'L';

    public const DEFAULT = self::Medium;

    public static function forLength(float $metres): self
    {
        return match (true) {
            $metres <= 0 => throw new InvalidArgumentException("no boat is $metres m long"),
            $metres < 8.0 => self::Small,
            $metres < 14.0 => self::Medium,
            default => self::Large,
        };
    }

    public function price(): int
    {
        return match ($this) {
            self::Small => 1_800,
            self::Medium => 2_900,
            self::Large => 5_200,
        };
    }
}

final readonly class Stay implements JsonSerializable
{
    public function __construct(
        public DateTimeImmutable $from,
        public DateTimeImmutable $to,
    ) {
        if ($to <= $from) {
            throw new InvalidArgumentException('a stay ends after it begins');
        }
    }

    public function nights(): int
    {
        return (int) $this->from->diff($this->to)->days;
    }

    public function overlaps(self $other): bool
    {
        return $this->from < $other->to && $other->from < $this->to;
    }

    public function withEnd(DateTimeImmutable $to): static
    {
        return new static($this->from, $to);
    }

    public function jsonSerialize(): array
    {
        return ['from' => $this->from->format('Y-m-d'), 'to' => $this->to->format('Y-m-d')];
    }
}

final class Booking
{
    private ?int $id = null;

    public function __construct(
        public readonly string $boat,
        public readonly BerthSize $size,
        private Stay $stay,
        private ?string $remark = null,
    ) {
    }

    public static function fromRow(array $row): self
    {
        ['boat' => $boat, 'size' => $size, 'arrives' => $from, 'leaves' => $to] = $row;
        $booking = new self($boat, BerthSize::from($size), new Stay(new DateTimeImmutable($from), new DateTimeImmutable($to)), $row['remark'] ?? null);
        $booking->id = (int) $row['id'];
        return $booking;
    }

    public function id(): ?int
    {
        return $this->id;
    }

    public function stay(): Stay
    {
        return $this->stay;
    }

    public function extend(DateTimeImmutable $to): void
    {
        $this->stay = $this->stay->withEnd($to);
    }

    public function total(): int
    {
        $price = $this->size->price() * $this->stay->nights();
        return $this->stay->nights() >= 7 ? (int) round($price * 0.9) : $price;
    }
}

trait LogsQueries
{
    /** @var list<string> */
    private array $queries = [];

    protected static int $total = 0;

    public function queries(): array
    {
        return $this->queries;
    }

    protected function log(string $sql, mixed ...$values): void
    {
        $this->queries[] = vsprintf(str_replace('?', '%s', $sql), array_map(json_encode(...), $values));
        self::$total++;
    }
}

final class HarbourFull extends RuntimeException
{
    public static function for(BerthSize $size, ?\Throwable $previous = null): self
    {
        return new self("every {$size->name} berth is taken", 0, $previous);
    }
}

/** Keeps bookings in a database, and sees to it that no berth is given twice. */
class BookingRepository
{
    use LogsQueries;

    protected const TABLE = 'bookings';

    public function __construct(private readonly PDO $database, private readonly array $berths)
    {
        $this->database->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    }

    public function find(int $id): ?Booking
    {
        $row = $this->run('SELECT * FROM ' . self::TABLE . ' WHERE id = ?', $id)->fetch(PDO::FETCH_ASSOC);
        return $row ? Booking::fromRow($row) : null;
    }

    /** @return Generator<int, Booking> */
    public function during(Stay $stay): Generator
    {
        $statement = $this->run('SELECT * FROM ' . self::TABLE . ' WHERE arrives < ? AND leaves > ? ORDER BY arrives', $stay->to->format('c'), $stay->from->format('c'));
        while ($row = $statement->fetch(PDO::FETCH_ASSOC)) {
            yield (int) $row['id'] => Booking::fromRow($row);
        }
    }

    public function free(BerthSize $size, Stay $stay): int
    {
        $taken = 0;
        foreach ($this->during($stay) as $booking) {
            if ($booking->size === $size) {
                $taken++;
            }
        }
        return ($this->berths[$size->value] ?? 0) - $taken;
    }

    public function add(Booking $booking): int
    {
        $this->database->beginTransaction();
        try {
            if ($this->free($booking->size, $booking->stay()) < 1) {
                throw HarbourFull::for($booking->size);
            }
            $this->run(
                'INSERT INTO ' . self::TABLE . ' (boat, size, arrives, leaves) VALUES (?, ?, ?, ?)',
                $booking->boat,
                $booking->size->value,
                ...array_values($booking->stay()->jsonSerialize()),
            );
            $this->database->commit();
        } catch (PDOException $error) {
            throw new RuntimeException("cannot book {$booking->boat}", previous: $error);
        } finally {
            if ($this->database->inTransaction()) {
                $this->database->rollBack();
            }
        }
        return (int) $this->database->lastInsertId();
    }

    /** Money by month of arrival, such as 2024-07. */
    public function income(Stay $season): array
    {
        $months = [];
        foreach ($this->during($season) as $id => $booking) {
            $month = $booking->stay()->from->format('Y-m');
            $months[$month] ??= 0;
            $months[$month] += $booking->total();
        }
        ksort($months);
        return array_filter($months, static fn (int $sum): bool => $sum > 0);
    }

    public function export(string $path): bool
    {
        $file = @fopen($path, 'wb');
        if ($file === false) {
            return false;
        }
        foreach ($this->run('SELECT * FROM ' . static::TABLE) as ['id' => $id, 'boat' => $boat]) {
            fputcsv($file, [$id, $boat]);
        }
        fclose($file);
        return true;
    }

    private function run(string $sql, mixed ...$values): \PDOStatement
    {
        $this->log($sql, ...$values);
        $statement = $this->database->prepare($sql);
        $statement->execute($values);
        return $statement;
    }
}
