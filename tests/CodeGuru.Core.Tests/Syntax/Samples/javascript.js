// A queue of jobs.
import { readFile } from 'node:fs/promises';
import Worker, * as pool from "./pool.js";

const MAX_JOBS = 4, pattern = /^job-(\d+)$/i;

export default class Queue extends Worker {
  #jobs = new Map();
  static limit = MAX_JOBS;

  constructor(name = 'main', ...rest) {
    super(name);
    this.name = name;
  }

  get size() { return this.#jobs.size; }

  async *run({ retry, delay: wait }, [first]) {
    for await (const job of this.#jobs.values()) {
      try {
        yield await job?.start(first ?? 0);
      } catch (error) {
        console.error(`failed: ${error.message}\n`, job.id);
        if (!retry || error instanceof TypeError) throw error;
      } finally {
        delete this.#jobs[job.id];
      }
    }
  }
}

function shout(console, text) {
  console.log(text.toUpperCase());
  return typeof text === 'string' && text !== null ? undefined : NaN;
}

const Button = ({ label }) => (
  <Panel className="wide" {...pool}>
    <button disabled onClick={() => shout(label)}>Press &amp; wait {label}</button>
  </Panel>
);
document.title = require('./title');
