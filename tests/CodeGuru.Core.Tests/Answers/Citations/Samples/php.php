<?php

declare(strict_types=1);

namespace App;

final class NotFoundException extends \RuntimeException
{
}

interface Handler
{
    public function handle(Request $request): Response;
}

final class Request
{
    public function __construct(public readonly string $method, public readonly string $path, public readonly array $query = [])
    {
    }
}

final class Response
{
    public function __construct(public readonly int $status, public readonly string $body = '')
    {
    }
}

final class Router
{
    /** @var array<string, array<string, callable>> */
    private array $routes = [];

    private array $middleware = [];

    public function add(string $method, string $pattern, callable $handler): self
    {
        if ($pattern === '' || $pattern[0] !== '/') {
            throw new \InvalidArgumentException("a pattern begins with a slash: {$pattern}");
        }
        $this->routes[strtoupper($method)][$pattern] = $handler;
        return $this;
    }

    public function use(callable $middleware): void
    {
        $this->middleware[] = $middleware;
    }

    public function dispatch(Request $request): Response
    {
        try {
            [$handler, $arguments] = $this->match($request);
        } catch (NotFoundException $e) {
            return new Response(404, $e->getMessage());
        }
        $next = fn (Request $r) => $handler($r, ...$arguments);
        foreach (array_reverse($this->middleware) as $layer) {
            $inner = $next;
            $next = fn (Request $r) => $layer($r, $inner);
        }
        return $next($request);
    }

    private function match(Request $request): array
    {
        foreach ($this->routes[$request->method] ?? [] as $pattern => $handler) {
            $arguments = $this->arguments($pattern, $request->path);
            if ($arguments !== null) {
                return [$handler, $arguments];
            }
        }
        throw new NotFoundException("nothing at {$request->path}");
    }

    private function arguments(string $pattern, string $path): ?array
    {
        $left = explode('/', trim($pattern, '/'));
        $right = explode('/', trim($path, '/'));
        if (count($left) !== count($right)) {
            return null;
        }
        $arguments = [];
        foreach ($left as $i => $part) {
            if (str_starts_with($part, ':')) {
                $arguments[] = $right[$i];
            } elseif ($part !== $right[$i]) {
                return null;
            }
        }
        return $arguments;
    }

    public function has(string $method): bool
    {
        return isset($this->routes[strtoupper($method)]);
    }
}
