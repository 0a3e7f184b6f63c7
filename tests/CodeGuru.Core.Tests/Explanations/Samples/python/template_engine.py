"""A small template language: text, {{ values }} and {% blocks %}.

Templates are split into tokens, parsed into nodes and rendered against a
mapping of names to values.

    >>> render("Dear {{ customer.name }}", {"customer": {"name": "Ada"}})
    'Dear Ada'
"""

import html
import re
from abc import ABC, abstractmethod
from collections import ChainMap
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Any, NamedTuple


class TemplateError(Exception):
    """A template that cannot be parsed or rendered, with its line."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line


class TokenKind(Enum):
    TEXT = auto()
    VALUE = auto()
    BLOCK = auto()


class Token(NamedTuple):
    kind: TokenKind
    text: str
    line: int


TAG = re.compile(r"\{\{(?P<value>.*?)\}\}|\{%(?P<block>.*?)%\}", re.DOTALL)


def tokenize(source: str) -> Iterator[Token]:
    """Split a template into text, values and blocks, in their order."""
    line = 1
    position = 0
    for match in TAG.finditer(source):
        if match.start() > position:
            yield Token(TokenKind.TEXT, source[position:match.start()], line)
        line += source.count("\n", position, match.start())
        kind = TokenKind.VALUE if match["value"] is not None else TokenKind.BLOCK
        yield Token(kind, (match["value"] or match["block"] or "").strip(), line)
        line += match.group().count("\n")
        position = match.end()
    if position < len(source):
        yield Token(TokenKind.TEXT, source[position:], line)


class Node(ABC):
    """A piece of a parsed template."""

    @abstractmethod
    def render(self, scope: Mapping[str, Any]) -> str:
        """Return the text of this node, with names looked up in `scope`."""


class Text(Node):
    def __init__(self, text: str) -> None:
        self.text = text

    def render(self, scope: Mapping[str, Any]) -> str:
        return self.text


class Value(Node):
    """A value looked up by a dotted path and passed through filters."""

    FILTERS = {
        "upper": str.upper,
        "lower": str.lower,
        "title": str.title,
        "money": lambda text: f"{float(text):,.2f}",
    }

    def __init__(self, expression: str, line: int) -> None:
        path, *filters = (part.strip() for part in expression.split("|"))
        unknown = [name for name in filters if name not in self.FILTERS and name != "raw"]
        if unknown:
            raise TemplateError(f"unknown filter {unknown[0]}", line)
        self.path = path
        self.filters = filters
        self.line = line

    def render(self, scope: Mapping[str, Any]) -> str:
        text = str(lookup(self.path, scope, self.line))
        for name in self.filters:
            if name != "raw":
                text = self.FILTERS[name](text)
        return text if "raw" in self.filters else html.escape(text)


class Sequence(Node):
    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes

    def render(self, scope: Mapping[str, Any]) -> str:
        return "".join(node.render(scope) for node in self.nodes)


class For(Node):
    def __init__(self, name: str, path: str, body: Node, line: int) -> None:
        self.name = name
        self.path = path
        self.body = body
        self.line = line

    def render(self, scope: Mapping[str, Any]) -> str:
        items = list(lookup(self.path, scope, self.line))
        pieces = []
        for index, item in enumerate(items):
            local = {self.name: item, "loop": {"index": index + 1, "last": index == len(items) - 1}}
            pieces.append(self.body.render(ChainMap(local, scope)))
        return "".join(pieces)


class If(Node):
    def __init__(self, path: str, then: Node, otherwise: Node | None, line: int) -> None:
        self.path = path
        self.then = then
        self.otherwise = otherwise
        self.line = line

    def render(self, scope: Mapping[str, Any]) -> str:
        if lookup(self.path, scope, self.line):
            return self.then.render(scope)
        return self.otherwise.render(scope) if self.otherwise else ""


def lookup(path: str, scope: Any, line: int) -> Any:
    """Follow a dotted path through mappings and attributes."""
    current = scope
    for name in path.split("."):
        match current:
            case Mapping() if name in current:
                current = current[name]
            case list() | tuple() if name.isdigit() and int(name) < len(current):
                current = current[int(name)]
            case _ if hasattr(current, name) and not name.startswith("_"):
                current = getattr(current, name)
            case _:
                raise TemplateError(f"{name} of {path} is not known", line)
    return current


class Parser:
    """A recursive descent parser over the tokens of one template."""

    def __init__(self, source: str) -> None:
        self._tokens = list(tokenize(source))
        self._position = 0

    def parse(self) -> Node:
        body, end = self._sequence(until=())
        if end is not None:
            raise TemplateError(f"{end.text} closes nothing", end.line)
        return body

    def _sequence(self, until: tuple[str, ...]) -> tuple[Node, Token | None]:
        nodes: list[Node] = []
        while self._position < len(self._tokens):
            token = self._tokens[self._position]
            self._position += 1
            match token:
                case Token(TokenKind.TEXT, text, _):
                    nodes.append(Text(text))
                case Token(TokenKind.VALUE, expression, line):
                    nodes.append(Value(expression, line))
                case Token(TokenKind.BLOCK, text, _) if text in until:
                    return Sequence(nodes), token
                case Token(TokenKind.BLOCK):
                    nodes.append(self._block(token))
        if until:
            raise TemplateError(f"{until[-1]} is missing", self._tokens[-1].line)
        return Sequence(nodes), None

    def _block(self, token: Token) -> Node:
        match token.text.split():
            case ["for", name, "in", path]:
                body, _ = self._sequence(until=("endfor",))
                return For(name, path, body, token.line)
            case ["if", path]:
                then, end = self._sequence(until=("else", "endif"))
                otherwise = None
                if end is not None and end.text == "else":
                    otherwise, _ = self._sequence(until=("endif",))
                return If(path, then, otherwise, token.line)
            case [word, *_]:
                raise TemplateError(f"{word} is no block", token.line)
            case _:
                raise TemplateError("empty block", token.line)


def render(source: str, values: Mapping[str, Any]) -> str:
    """Parse and render a template in one go."""
    return Parser(source).parse().render(values)
