#!/usr/bin/env php
<?php

const QUEUE = '/var/spool/jobs';

function log_line(string $level, string $format, mixed ...$values): void
{
    fprintf(STDERR, "[%s] %s: %s\n", date('c'), $level, vsprintf($format, $values));
}

function &counter(string $name): int
{
    static $counters = [];
    $counters[$name] ??= 0;
    return $counters[$name];
}

function next_job(): ?array
{
    foreach (glob(QUEUE . '/*.json') ?: [] as $path) {
        $claimed = "{$path}." . getmypid();
        if (!@rename($path, $claimed)) {
            continue;
        }
        $job = json_decode(file_get_contents($claimed), true, flags: JSON_THROW_ON_ERROR);
        $job['path'] = $claimed;
        return $job;
    }
    return null;
}

function run(array $job): void
{
    ['kind' => $kind, 'data' => $data] = $job;
    switch ($kind) {
        case 'mail':
        case 'reminder':
            mail($data['to'], $data['subject'], $data['text']);
            break;
        case 'report':
            goto report;
        default:
            throw new DomainException("unknown kind {$kind}");
    }
    return;

    report:
    file_put_contents($data['file'], <<<TEXT
        Report for {$data['month']}
        Total: {$data['total']}
        TEXT);
}

$running = true;
pcntl_async_signals(true);
pcntl_signal(SIGTERM, function () use (&$running): void {
    $running = false;
});

while ($running) {
    try {
        $job = next_job();
        if (!$job) {
            sleep(1);
            continue;
        }
        run($job);
        unlink($job['path']);
        $done = &counter('done');
        $done++;
    } catch (JsonException) {
        log_line('error', 'a job is no JSON');
    } catch (Throwable $problem) {
        log_line('error', '%s: %s', $problem::class, $problem->getMessage());
        rename($job['path'], "{$job['path']}.failed");
    }
}
log_line('info', '%d jobs done', counter('done'));
