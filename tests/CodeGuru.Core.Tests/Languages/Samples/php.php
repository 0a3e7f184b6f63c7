<!DOCTYPE html>
<h1><?= title($page) ?></h1>
<?php
declare(strict_types=1);

namespace Shop\Orders;

use Shop\Base\Thing;
use Shop\Base\{Part, Other as Another};
use function Shop\Text\clean;
use const Shop\LIMIT;

require_once __DIR__ . '/lib/store.php';

const RATE = 1.5;
define('SIZE', 10);

/** What can be counted. */
interface Counts extends \Countable, Sized
{
    const MIN = 1;
    public function count(): int;
}

trait Logs
{
    private static array $lines = [];
    abstract protected function name(): string;
    protected function log(string ...$words): void { self::$lines[] = implode(' ', $words); }
}

enum Level: int implements Counts
{
    case Low = 1;
    case High = 2;
    const USUAL = self::Low;
    public static function of(int $n): self { return $n > 1 ? self::High : static::Low; }
    public function count(): int { return match (true) { $this === self::Low => 1, default => 2, }; }
}

/**
 * Keeps orders.
 */
#[Entity(table: 'orders'), Cached]
abstract class Store extends Thing implements Counts, \ArrayAccess
{
    use Logs, Another { Logs::log as protected write; Another::log insteadof Logs; }

    public const MAX = 10;
    public static int $made = 0;
    private ?Part $part = null;
    var $old;

    public function __construct(protected readonly string $name, private array $items = [], public ?Level $level = Level::Low)
    {
        parent::__construct($name);
        $this->extra = new Part();
        static::$made++;
    }

    abstract public function price(int $at): float;

    #[Pure]
    final public static function create(string $name = "none", int|string $size = self::MAX): static
    {
        return new static($name);
    }

    public function count(): int
    {
        $sum = 0;
        foreach ($this->items as $key => &$item) {
            if ($item === null) continue;
            elseif ($key > 3 && !$item->ok() || $item?->bad()) { break; }
            else if ($key < 0) $sum += 2;
            else { $sum += $item['n'] ?? 1; }
        }
        for ($i = 0, $j = 1; $i < 3; $i++, $j--) { $sum .= $i; }
        while ($sum > 10): $sum--; endwhile;
        do { $sum++; } while ($sum < 3);
        switch ($sum) {
            case 1:
            case 2:
                one();
                break;
            case 3:
                three();
            default:
                other();
                break 1;
        }
        foreach ($all as [$a, 'b' => $b]) { while (true) { if ($a) continue 2; break 2; } }
        try {
            $this->part->go();
            throw new \RuntimeException("no {$this->name} and ${sum}");
        } catch (NotFound | Missing $e) {
            return -1;
        } catch (\Exception) {
            return clean($e);
        } finally {
            $this->log('done', ...$words);
        }
        return $sum;
    }

    public function lines(): iterable
    {
        $one = yield 1;
        yield 'k' => 2;
        yield from $this->items;
        $double = fn(int $x): int => $x * RATE;
        $keep = function (array &$x) use ($double, &$one): ?int { return $double($x); };
        $named = strlen(...);
        $method = $this->count(...);
        $static = self::create(...);
        $object = new class($double) extends Part implements Counts { public function count(): int { return 1; } };
        array_map($double, [1, 2], array_filter($this->items, [$this, 'keep']));
        [$a, [, $b]] = [1, [2, 3]];
        ['x' => $x, 'y' => $y] = $point;
        list($c, $d) = pair();
        $text = <<<EOT
            Hello $one and {$object->count()}
            EOT;
        $raw = <<<'RAW'
            $nothing
            RAW;
        echo $text, PHP_EOL;
        print $raw;
        global $config;
        static $calls = 0;
        unset($a, $b[0]);
        $copy = clone $object;
        $n = (int) '5' + $$name;
        $x = isset($a, $b) and empty($c) or $x instanceof Store xor @$d;
        $class::make();
        $object->$method(limit: 5);
        Store::{$name}();
        $f = $c ?: throw new \LogicException();
        goto end;
        end:
        exit(1);
    }
}

function helper(int $n = 5, ?Store &$out = null, callable $f = null): ?string
{
    static fn() => 1;
    return $n > 3 ? ($n > 4 ? 'a' : 'b') : null;
}

if (!function_exists('late')) {
    function late() { die('late'); }
}

$store = Store::create(size: 3);
$store->level?->count();
helper(out: $store);
?>
<ul>
<?php foreach ($store as $row): ?>
  <li><?= $row->name() ?></li>
<?php endforeach; ?>
</ul>
<?php if ($store): ?>
yes
<?php elseif ($row): ?>
maybe
<?php else: ?>
no
<?php endif ?>
