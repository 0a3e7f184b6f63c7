<?php

namespace Docs;

/**
 * Converts a useful part of Markdown to HTML: headings, paragraphs, lists,
 * code blocks, emphasis, code and links.
 */
class MarkdownConverter
{
    private const PARAGRAPH = 'paragraph';
    private const LIST = 'list';
    private const CODE = 'code';
    private const NOTHING = 'nothing';

    private string $state = self::NOTHING;
    private array $pending = [];
    private array $output = [];
    private array $anchors = [];

    /** @var array<string, callable(string): string> */
    private array $highlighters = [];

    public function highlight(string $language, callable $highlighter): static
    {
        $this->highlighters[$language] = $highlighter;
        return $this;
    }

    public function convert(string $markdown): string
    {
        $this->state = self::NOTHING;
        $this->pending = $this->output = $this->anchors = [];
        $language = '';

        foreach (preg_split('/\R/', $markdown) as $line) {
            if ($this->state === self::CODE) {
                if (str_starts_with($line, '```')) {
                    $this->closeCode($language);
                } else {
                    $this->pending[] = $line;
                }
                continue;
            }
            if (preg_match('/^```(\w*)/', $line, $matches)) {
                $this->close();
                $this->state = self::CODE;
                $language = $matches[1];
            } elseif (preg_match('/^(#{1,6})\s+(.+)$/', $line, $matches)) {
                $this->close();
                $this->heading(strlen($matches[1]), $matches[2]);
            } elseif (preg_match('/^\s*[-*]\s+(.+)$/', $line, $matches)) {
                $this->enter(self::LIST);
                $this->pending[] = $matches[1];
            } elseif (trim($line) === '') {
                $this->close();
            } else {
                $this->enter($this->state === self::LIST ? self::LIST : self::PARAGRAPH);
                $this->continueWith(trim($line));
            }
        }

        if ($this->state === self::CODE) {
            $this->closeCode($language);
        }
        $this->close();
        return implode("\n", $this->output);
    }

    public function tableOfContents(): array
    {
        return array_keys($this->anchors);
    }

    private function enter(string $state): void
    {
        if ($this->state !== $state) {
            $this->close();
            $this->state = $state;
        }
    }

    private function continueWith(string $text): void
    {
        if ($this->state === self::LIST && $this->pending) {
            $this->pending[array_key_last($this->pending)] .= ' ' . $text;
        } else {
            $this->pending[] = $text;
        }
    }

    private function close(): void
    {
        switch ($this->state) {
            case self::PARAGRAPH:
                $this->output[] = '<p>' . $this->inline(implode(' ', $this->pending)) . '</p>';
                break;
            case self::LIST:
                $items = array_map(fn ($item) => '<li>' . $this->inline($item) . '</li>', $this->pending);
                $this->output[] = '<ul>' . implode('', $items) . '</ul>';
                break;
        }
        $this->pending = [];
        $this->state = self::NOTHING;
    }

    private function closeCode(string $language): void
    {
        $code = implode("\n", $this->pending);
        $highlighter = $this->highlighters[$language] ?? htmlspecialchars(...);
        $this->output[] = "<pre><code>{$highlighter($code)}</code></pre>";
        $this->pending = [];
        $this->state = self::NOTHING;
    }

    private function heading(int $level, string $text): void
    {
        $anchor = $this->anchor($text);
        $this->output[] = "<h{$level} id=\"{$anchor}\">{$this->inline($text)}</h{$level}>";
    }

    private function anchor(string $text): string
    {
        $base = trim(preg_replace('/[^a-z0-9]+/', '-', strtolower($text)), '-');
        $anchor = $base;
        for ($number = 2; isset($this->anchors[$anchor]); $number++) {
            $anchor = "{$base}-{$number}";
        }
        $this->anchors[$anchor] = true;
        return $anchor;
    }

    private function inline(string $text): string
    {
        $codes = [];
        $text = preg_replace_callback('/`([^`]+)`/', function (array $match) use (&$codes) {
            $codes[] = '<code>' . htmlspecialchars($match[1]) . '</code>';
            return "\x01" . (count($codes) - 1) . "\x01";
        }, $text);
        $text = htmlspecialchars($text);
        $text = preg_replace('/\*\*(.+?)\*\*/', '<strong>$1</strong>', $text);
        $text = preg_replace('/\*(.+?)\*/', '<em>$1</em>', $text);
        $text = preg_replace_callback('/\[([^\]]+)\]\(([^)\s]+)\)/', $this->link(...), $text);
        return preg_replace_callback('/\x01(\d+)\x01/', fn ($match) => $codes[(int) $match[1]], $text);
    }

    private function link(array $match): string
    {
        [, $label, $address] = $match;
        $scheme = parse_url($address, PHP_URL_SCHEME);
        if ($scheme !== null && !in_array($scheme, ['http', 'https', 'mailto'], true)) {
            return $label;
        }
        return "<a href=\"{$address}\">{$label}</a>";
    }
}

if (PHP_SAPI === 'cli' && realpath($argv[0]) === __FILE__) {
    if ($argc < 2) {
        fwrite(STDERR, "usage: php MarkdownConverter.php FILE\n");
        exit(2);
    }
    $markdown = @file_get_contents($argv[1]);
    if ($markdown === false) {
        fwrite(STDERR, "cannot read {$argv[1]}\n");
        exit(66);
    }
    echo (new MarkdownConverter())->convert($markdown), "\n";
}
