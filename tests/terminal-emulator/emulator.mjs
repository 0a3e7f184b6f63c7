// One request a line on standard input, one reply a line on standard output. A request names the terminal it is for.
import { createInterface } from "node:readline";
import headless from "@xterm/headless";
import unicode11 from "@xterm/addon-unicode11";

const terminals = new Map();

function open({ columns, rows }) {
  const terminal = new headless.Terminal({ cols: columns, rows, scrollback: 1_000_000, allowProposedApi: true, convertEol: true });
  terminal.loadAddon(new unicode11.Unicode11Addon());
  terminal.unicode.activeVersion = "11";
  return terminal;
}

// Lines as they would be copied: what the terminal wrapped is one line again.
function dump(terminal) {
  const buffer = terminal.buffer.active;
  const lines = [];
  for (let y = 0; y < buffer.length; y++) {
    const line = buffer.getLine(y);
    const text = line.translateToString(true);
    if (line.isWrapped && lines.length > 0) lines[lines.length - 1] += text;
    else lines.push(text);
  }
  while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
  return { lines, row: buffer.cursorY, column: buffer.cursorX, above: buffer.baseY };
}

// The visible rows, as they are.
function screen(terminal) {
  const buffer = terminal.buffer.active;
  const lines = [];
  for (let y = 0; y < terminal.rows; y++) lines.push(buffer.getLine(buffer.baseY + y)?.translateToString(true) ?? "");
  return { lines, row: buffer.cursorY, column: buffer.cursorX, above: buffer.baseY };
}

async function answer({ id, what, data, columns, rows }) {
  if (what === "open") {
    terminals.set(id, open({ columns, rows }));
    return {};
  }
  const terminal = terminals.get(id);
  switch (what) {
    case "write":
      await new Promise((done) => terminal.write(data, done));
      return {};
    case "resize":
      terminal.resize(columns, rows);
      return {};
    case "dump":
      return dump(terminal);
    case "screen":
      return screen(terminal);
    case "close":
      terminal.dispose();
      terminals.delete(id);
      return {};
    default:
      throw new Error(`unknown request ${what}`);
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + "\n");
}
