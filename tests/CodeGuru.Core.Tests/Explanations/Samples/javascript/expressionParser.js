#!/usr/bin/env node
// A calculator: tokens, a Pratt parser, a tree walker, and a read-eval-print loop.

const readline = require("node:readline");

class SyntaxProblem extends Error {
  constructor(message, position) {
    super(`${message} at ${position + 1}`);
    this.position = position;
  }
}

const OPERATORS = {
  "+": { precedence: 10, apply: (a, b) => a + b },
  "-": { precedence: 10, apply: (a, b) => a - b },
  "*": { precedence: 20, apply: (a, b) => a * b },
  "/": { precedence: 20, apply: (a, b) => a / b },
  "%": { precedence: 20, apply: (a, b) => a % b },
  "^": { precedence: 30, rightAssociative: true, apply: (a, b) => a ** b },
};

const FUNCTIONS = new Map([
  ["sqrt", Math.sqrt],
  ["abs", Math.abs],
  ["round", Math.round],
  ["min", Math.min],
  ["max", Math.max],
  ["mean", (...values) => values.reduce((sum, value) => sum + value, 0) / values.length],
]);

function* tokenize(text) {
  const pattern = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[a-z_]\w*)|(?<symbol>[-+*/%^(),=]))/iy;
  while (pattern.lastIndex < text.trimEnd().length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) {
      throw new SyntaxProblem("unexpected character", start);
    }
    const { number, name, symbol } = match.groups;
    if (number !== undefined) {
      yield { type: "number", value: Number(number), position: start };
    } else if (name !== undefined) {
      yield { type: "name", value: name, position: start };
    } else {
      yield { type: symbol, value: symbol, position: start };
    }
  }
  yield { type: "end", value: "", position: text.length };
}

class Parser {
  constructor(text) {
    this.tokens = [...tokenize(text)];
    this.index = 0;
  }

  get current() {
    return this.tokens[this.index];
  }

  take(type) {
    const token = this.current;
    if (type && token.type !== type) {
      throw new SyntaxProblem(`expected ${type}, found ${token.type}`, token.position);
    }
    this.index += 1;
    return token;
  }

  parse() {
    const tree = this.statement();
    this.take("end");
    return tree;
  }

  statement() {
    const [first, second] = this.tokens.slice(this.index);
    if (first.type === "name" && second?.type === "=") {
      this.index += 2;
      return { kind: "assign", name: first.value, value: this.expression(0) };
    }
    return this.expression(0);
  }

  expression(minimum) {
    let left = this.prefix();
    for (;;) {
      const operator = OPERATORS[this.current.type];
      if (!operator || operator.precedence < minimum) return left;
      const symbol = this.take().type;
      const right = this.expression(operator.rightAssociative ? operator.precedence : operator.precedence + 1);
      left = { kind: "binary", symbol, left, right };
    }
  }

  prefix() {
    const token = this.take();
    switch (token.type) {
      case "number":
        return { kind: "number", value: token.value };
      case "-":
        return { kind: "negate", operand: this.expression(25) };
      case "(": {
        const inner = this.expression(0);
        this.take(")");
        return inner;
      }
      case "name":
        return this.current.type === "("
          ? { kind: "call", name: token.value, arguments: this.callArguments() }
          : { kind: "variable", name: token.value };
      default:
        throw new SyntaxProblem(`unexpected ${token.type}`, token.position);
    }
  }

  callArguments() {
    const values = [];
    this.take("(");
    while (this.current.type !== ")") {
      values.push(this.expression(0));
      if (this.current.type !== ",") break;
      this.take(",");
    }
    this.take(")");
    return values;
  }
}

function evaluate(node, scope) {
  switch (node.kind) {
    case "number":
      return node.value;
    case "negate":
      return -evaluate(node.operand, scope);
    case "binary":
      return OPERATORS[node.symbol].apply(evaluate(node.left, scope), evaluate(node.right, scope));
    case "variable":
      if (!scope.has(node.name)) throw new ReferenceError(`${node.name} has no value`);
      return scope.get(node.name);
    case "assign": {
      const value = evaluate(node.value, scope);
      scope.set(node.name, value);
      return value;
    }
    case "call": {
      const fn = FUNCTIONS.get(node.name);
      if (!fn) throw new ReferenceError(`${node.name} is no function`);
      return fn(...node.arguments.map((argument) => evaluate(argument, scope)));
    }
    default:
      throw new TypeError(`unknown node ${node.kind}`);
  }
}

const memoize = (fn) => {
  const cache = new Map();
  return (key) => {
    if (!cache.has(key)) cache.set(key, fn(key));
    return cache.get(key);
  };
};

const parseCached = memoize((text) => new Parser(text).parse());

async function repl(input, output) {
  const scope = new Map([
    ["pi", Math.PI],
    ["e", Math.E],
  ]);
  const lines = readline.createInterface({ input, output, prompt: "> " });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() === "quit") break;
    if (line.trim() !== "") {
      try {
        output.write(`${evaluate(parseCached(line), scope)}\n`);
      } catch (error) {
        if (!(error instanceof SyntaxProblem || error instanceof ReferenceError)) throw error;
        output.write(`error: ${error.message}\n`);
      }
    }
    lines.prompt();
  }
  lines.close();
}

module.exports = { Parser, evaluate, tokenize };

if (require.main === module) {
  repl(process.stdin, process.stdout).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
