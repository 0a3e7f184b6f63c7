<?php

/**
 * Finds ways through a building that is drawn with letters.
 *
 * Walls are `#`, doors are lower-case letters, and keys are the same letters in upper case.
 * Usage: php route_finder.php PLAN
 */

const DIRECTIONS = [[0, 1], [1, 0], [0, -1], [-1, 0]];

final class PlanException extends DomainException
{
}

class Plan
{
    private $rows = [];
    private $start = null;
    private $exit = null;

    public static function fromLines(iterable $lines)
    {
        $plan = new self();
        foreach ($lines as $y => $line) {
            $plan->addRow($y, rtrim($line));
        }
        if ($plan->start === null || $plan->exit === null) {
            throw new PlanException('a plan needs a start (@) and an exit (*)');
        }
        return $plan;
    }

    private function addRow($y, $line)
    {
        $this->rows[$y] = str_split($line);
        foreach ($this->rows[$y] as $x => $tile) {
            switch ($tile) {
                case '@':
                    $this->start = [$x, $y];
                    break;
                case '*':
                    $this->exit = [$x, $y];
                    break;
            }
        }
    }

    public function start()
    {
        return $this->start;
    }

    public function isExit($x, $y)
    {
        return [$x, $y] === $this->exit;
    }

    public function tile($x, $y)
    {
        return $this->rows[$y][$x] ?? '#';
    }
}

/** The letters of a set of keys, in a fixed order, so that equal sets are equal strings. */
function add_key($keys, $key)
{
    if (str_contains($keys, $key)) {
        return $keys;
    }
    $letters = str_split($keys . $key);
    sort($letters);
    return implode('', $letters);
}

function can_enter($tile, $keys)
{
    return match (true) {
        $tile === '#' => false,
        ctype_lower($tile) => str_contains($keys, strtoupper($tile)),
        default => true,
    };
}

/** Where one can go from a state: the neighbouring tiles that are open with the keys at hand. */
function steps(Plan $plan, $state)
{
    ['x' => $x, 'y' => $y, 'keys' => $keys] = $state;
    foreach (DIRECTIONS as [$dx, $dy]) {
        $tile = $plan->tile($x + $dx, $y + $dy);
        if (!can_enter($tile, $keys)) {
            continue;
        }
        yield [
            'x' => $x + $dx,
            'y' => $y + $dy,
            'keys' => ctype_upper($tile) ? add_key($keys, $tile) : $keys,
        ];
    }
}

function shortest_way(Plan $plan)
{
    [$x, $y] = $plan->start();
    $first = ['x' => $x, 'y' => $y, 'keys' => ''];
    $queue = new SplQueue();
    $queue->enqueue($first);
    $cameFrom = [implode(',', $first) => null];

    while (!$queue->isEmpty()) {
        $state = $queue->dequeue();
        if ($plan->isExit($state['x'], $state['y'])) {
            return trace($cameFrom, $state);
        }
        foreach (steps($plan, $state) as $next) {
            $id = implode(',', $next);
            if (!array_key_exists($id, $cameFrom)) {
                $cameFrom[$id] = $state;
                $queue->enqueue($next);
            }
        }
    }
    return null;
}

function trace(array $cameFrom, $state)
{
    $way = [];
    while ($state !== null) {
        array_unshift($way, $state);
        $state = $cameFrom[implode(',', $state)];
    }
    return $way;
}

/** In how many ways a number of stairs can be climbed with steps of one, two or three. */
function count_climbs($stairs)
{
    static $known = [0 => 1];
    if ($stairs < 0) {
        return 0;
    }
    if (!isset($known[$stairs])) {
        $known[$stairs] = count_climbs($stairs - 1) + count_climbs($stairs - 2) + count_climbs($stairs - 3);
    }
    return $known[$stairs];
}

function summarize(array $way)
{
    $moves = array_map(
        fn ($from, $to) => match ([$to['x'] - $from['x'], $to['y'] - $from['y']]) {
            [1, 0] => 'east',
            [-1, 0] => 'west',
            [0, 1] => 'south',
            [0, -1] => 'north',
        },
        array_slice($way, 0, -1),
        array_slice($way, 1),
    );

    $legs = [];
    foreach ($moves as $move) {
        $last = array_key_last($legs);
        if ($last !== null && $legs[$last]['direction'] === $move) {
            $legs[$last]['count']++;
        } else {
            $legs[] = ['direction' => $move, 'count' => 1];
        }
    }
    return implode(', ', array_map(fn ($leg) => "{$leg['count']} {$leg['direction']}", $legs));
}

function read_plan($path)
{
    $file = fopen($path, 'r');
    if (!$file) {
        throw new PlanException("cannot read $path");
    }
    try {
        $lines = [];
        while (($line = fgets($file)) !== false) {
            $lines[] = $line;
        }
        return Plan::fromLines($lines);
    } finally {
        fclose($file);
    }
}

if (isset($argv[1])) {
    try {
        $way = shortest_way(read_plan($argv[1]));
        echo $way === null ? 'There is no way out.' : summarize($way), "\n";
    } catch (PlanException $problem) {
        fwrite(STDERR, $problem->getMessage() . "\n");
        exit(1);
    }
}
