import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

type Id = string & { readonly brand: unique symbol };

type Result<T, E extends string = never> = { ok: true; value: T } | { ok: false; error: E };

interface Post {
  readonly id: Id;
  title: string;
  tags: readonly string[];
  written: Date;
}

type Draft = Omit<Post, "id" | "written">;

type Handler = (request: IncomingMessage, groups: Record<string, string>) => Promise<Answer> | Answer;

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

enum Status {
  Ok = 200,
  Created = 201,
  Invalid = 400,
  Missing = 404,
}

const LIMIT = 64 * 1024;
const posts = new Map<Id, Post>();
const listeners = new Set<ServerResponse>();

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && "title" in value && typeof value.title === "string";

async function readBody(request: IncomingMessage): Promise<Result<unknown, "too large" | "no JSON">> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > LIMIT) return { ok: false, error: "too large" };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, error: "no JSON" };
  }
}

/** The patterns are tried in their order. */
const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ["GET", /^\/posts$/, () => ({ status: Status.Ok, body: [...posts.values()] })],
  [
    "GET",
    /^\/posts\/(?<id>[^/]+)$/,
    (_request, { id }) => {
      const post = posts.get(id as Id);
      return post ? { status: Status.Ok, body: post } : { status: Status.Missing };
    },
  ],
  [
    "POST",
    /^\/posts$/,
    async (request) => {
      const body = await readBody(request);
      if (!body.ok) return { status: Status.Invalid, body: { error: body.error } };
      if (!isDraft(body.value)) return { status: Status.Invalid, body: { error: "no title" } };
      const { title, tags = [], ...others } = body.value;
      const post: Post = { ...others, id: randomUUID() as string as Id, title, tags, written: new Date() };
      posts.set(post.id, post);
      publish("post", post);
      return { status: Status.Created, body: post, headers: { location: `/posts/${post.id}` } };
    },
  ],
];

function publish(event: string, value: unknown): void {
  for (const listener of listeners) listener.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`);
}

function listen(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(Status.Ok, { "content-type": "text/event-stream" });
  listeners.add(response);
  request.on("close", () => {
    listeners.delete(response);
  });
}

export const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/events") return listen(request, response);

  let answer: Answer = { status: Status.Missing };
  for (const [method, pattern, handler] of routes) {
    const match = request.method === method ? pattern.exec(pathname) : null;
    if (match) {
      answer = await handler(request, match.groups ?? {});
      break;
    }
  }
  response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
  response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
});

if (process.argv[1]?.endsWith("feedServer.ts")) {
  const port = Number(process.env["PORT"] ?? 8080);
  server.listen(port, () => console.log(`listening on ${port}`));
  for (;;) {
    await pause(30_000);
    publish("ping", Date.now());
  }
}
