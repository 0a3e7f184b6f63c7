<?php
declare(strict_types=1);

namespace Shop\Orders;

use Countable;
use function Shop\total as sum;

const MAX_ITEMS = 16;

#[Attribute]
final class Order extends Base implements Countable
{
    private static ?self $first = null;
    public readonly array $lines;

    public function __construct(protected string $name = 'none', int ...$sizes)
    {
        parent::__construct($name);
        $this->lines = array_map(fn(int $x): int => $x * 2, $sizes);
    }

    public function count(): int
    {
        // All of them.
        foreach ($this->lines as $key => $line) {
            if ($line === null || !isset($line['a'])) continue;
            echo "line {$key}: $line\n";
        }
        return self::MAX + count($this->lines) + sum(1.5);
    }
}

try {
    $order = new Order(name: "x");
    $label = match (true) { $order instanceof Countable => 'yes', default => throw new \Exception("no") };
} catch (\Throwable $e) {
    exit(1);
}
?>
<p class="total"><?= $order->count() ?></p>
