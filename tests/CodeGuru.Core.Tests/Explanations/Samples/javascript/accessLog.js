/**
 * Summaries of web server access logs in the combined format.
 *
 * Files are read as streams, so that a log of any size needs little memory.
 */

import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

const LINE =
  /^(?<address>\S+) \S+ (?<user>\S+) \[(?<time>[^\]]+)\] "(?<method>[A-Z]+) (?<path>\S+)[^"]*" (?<status>\d{3}) (?<bytes>\d+|-)/;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Reads `10/Oct/2000:13:55:36 -0700` as a date. */
function parseTime(text) {
  const [day, monthName, rest] = text.split("/");
  const [year, hour, minute, secondAndZone] = rest.split(":");
  const [second, zone] = secondAndZone.split(" ");
  const month = String(MONTHS.indexOf(monthName) + 1).padStart(2, "0");
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.slice(0, 3)}:${zone.slice(3)}`);
}

export function parseLine(line) {
  const match = LINE.exec(line);
  if (!match) return null;
  const { address, user, time, method, path: target, status, bytes } = match.groups;
  return {
    address,
    user: user === "-" ? null : user,
    time: parseTime(time),
    method,
    path: target.split("?", 1)[0],
    status: Number(status),
    bytes: bytes === "-" ? 0 : Number(bytes),
  };
}

async function* readLines(file) {
  const source = createReadStream(file);
  const input = file.endsWith(".gz") ? createGunzip() : source;
  const unpacking = input === source ? null : pipeline(source, input);
  try {
    yield* createInterface({ input, crlfDelay: Infinity });
    await unpacking;
  } finally {
    source.destroy();
  }
}

async function* readRequests(files) {
  for (const file of files) {
    for await (const line of readLines(file)) {
      const request = parseLine(line);
      if (request) yield request;
    }
  }
}

async function* where(requests, ...conditions) {
  for await (const request of requests) {
    if (conditions.every((condition) => condition(request))) {
      yield request;
    }
  }
}

class Tally {
  #counts = new Map();

  add(key, amount = 1) {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + amount);
  }

  get total() {
    let sum = 0;
    for (const count of this.#counts.values()) sum += count;
    return sum;
  }

  top(count) {
    return [...this.#counts].sort(([, a], [, b]) => b - a).slice(0, count);
  }

  *[Symbol.iterator]() {
    yield* this.#counts;
  }
}

export async function summarize(requests) {
  const summary = { paths: new Tally(), statuses: new Tally(), traffic: new Tally(), visitors: new Set(), hours: new Array(24).fill(0) };
  for await (const { address, path: target, status, bytes, time } of requests) {
    summary.paths.add(target);
    summary.statuses.add(`${Math.floor(status / 100)}xx`);
    summary.traffic.add(address, bytes);
    summary.visitors.add(address);
    summary.hours[time.getUTCHours()] += 1;
  }
  return summary;
}

function formatBytes(bytes) {
  const units = ["B", "kB", "MB", "GB"];
  let unit = 0;
  while (bytes >= 1000 && unit < units.length - 1) {
    bytes /= 1000;
    unit += 1;
  }
  return `${bytes.toFixed(unit === 0 ? 0 : 1)} ${units[unit]}`;
}

function* report({ paths, statuses, traffic, visitors, hours }) {
  yield `${paths.total} requests from ${visitors.size} addresses, ${formatBytes(traffic.total)}`;
  for (const [status, count] of statuses) {
    yield `  ${status}: ${count}`;
  }
  yield "Most wanted:";
  for (const [target, count] of paths.top(10)) {
    yield `  ${String(count).padStart(7)} ${target}`;
  }
  const busiest = hours.indexOf(Math.max(...hours));
  yield `Busiest hour: ${busiest}:00 UTC`;
}

async function findLogs(folder) {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.log(\.\d+)?(\.gz)?$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

async function main([folder = ".", status]) {
  const files = await findLogs(folder);
  if (files.length === 0) {
    console.error(`no logs in ${folder}`);
    return 1;
  }
  const conditions = status ? [(request) => String(request.status).startsWith(status)] : [];
  const summary = await summarize(where(readRequests(files), ...conditions));
  for (const line of report(summary)) {
    console.log(line);
  }
  return 0;
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await main(process.argv.slice(2));
}
