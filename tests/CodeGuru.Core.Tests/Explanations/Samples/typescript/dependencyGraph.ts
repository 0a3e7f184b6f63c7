#!/usr/bin/env node
/**
 * Finds cycles, an order of building and unused packages in a workspace.
 *
 * Reads the `package.json` of each folder under a root.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface Package {
  name: string;
  version: string;
  dependencies: ReadonlySet<string>;
}

type Visit = "open" | "done";

export class CycleError extends Error {
  constructor(readonly cycle: readonly string[]) {
    super(`packages depend on each other: ${cycle.join(" > ")}`);
  }
}

export class DependencyGraph {
  private readonly packages = new Map<string, Package>();
  private readonly depths = new Map<string, number>();

  static of(packages: Iterable<Package>): DependencyGraph {
    const graph = new DependencyGraph();
    for (const entry of packages) graph.add(entry);
    return graph;
  }

  add(entry: Package): this {
    if (this.packages.has(entry.name)) {
      throw new Error(`${entry.name} is there twice`);
    }
    this.packages.set(entry.name, entry);
    this.depths.clear();
    return this;
  }

  get size(): number {
    return this.packages.size;
  }

  /** The packages of the workspace that a package needs directly. */
  needs(name: string): string[] {
    const entry = this.packages.get(name);
    return entry ? [...entry.dependencies].filter((other) => this.packages.has(other)) : [];
  }

  /** Every package after those that it needs. */
  buildOrder(): string[] {
    const visits = new Map<string, Visit>();
    const order: string[] = [];
    const path: string[] = [];

    const visit = (name: string): void => {
      const state = visits.get(name);
      if (state === "done") return;
      if (state === "open") {
        throw new CycleError([...path.slice(path.indexOf(name)), name]);
      }
      visits.set(name, "open");
      path.push(name);
      this.needs(name).forEach(visit);
      path.pop();
      visits.set(name, "done");
      order.push(name);
    };

    for (const name of [...this.packages.keys()].sort()) visit(name);
    return order;
  }

  /** How many steps lie below a package; those without needs have depth 0. */
  depth(name: string): number {
    const known = this.depths.get(name);
    if (known !== undefined) return known;
    const depth = Math.max(-1, ...this.needs(name).map((other) => this.depth(other))) + 1;
    this.depths.set(name, depth);
    return depth;
  }

  /** Packages that can be built at the same time, layer by layer. */
  layers(): string[][] {
    const layers: string[][] = [];
    for (const name of this.buildOrder()) {
      (layers[this.depth(name)] ??= []).push(name);
    }
    return layers;
  }

  /** Packages that no other package needs and that are not named as roots. */
  unused(roots: readonly string[]): string[] {
    const used = new Set(roots);
    const queue = [...roots];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      for (const other of this.needs(name)) {
        if (!used.has(other)) {
          used.add(other);
          queue.push(other);
        }
      }
    }
    return [...this.packages.keys()].filter((name) => !used.has(name));
  }
}

function parsePackage(text: string, file: string): Package {
  const json: unknown = JSON.parse(text);
  if (typeof json !== "object" || json === null || !("name" in json) || typeof json.name !== "string") {
    throw new TypeError(`${file} has no name`);
  }
  const { name, version = "0.0.0", dependencies = {}, devDependencies = {} } = json as {
    name: string;
    version?: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  return { name, version, dependencies: new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]) };
}

async function readWorkspace(root: string): Promise<Package[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isDirectory()).map((entry) => join(root, entry.name, "package.json"));
  const results = await Promise.allSettled(files.map(async (file) => parsePackage(await readFile(file, "utf8"), file)));
  const packages: Package[] = [];
  for (const result of results) {
    if (result.status === "fulfilled") packages.push(result.value);
    else console.warn(`skipped: ${result.reason}`);
  }
  return packages;
}

async function main([root = "packages", ...roots]: string[]): Promise<number> {
  const graph = DependencyGraph.of(await readWorkspace(root));
  try {
    graph.layers().forEach((layer, index) => console.log(`${index}: ${layer.join(", ")}`));
  } catch (error) {
    if (error instanceof CycleError) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
  const unused = roots.length > 0 ? graph.unused(roots) : [];
  if (unused.length > 0) console.warn(`not needed: ${unused.join(", ")}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
