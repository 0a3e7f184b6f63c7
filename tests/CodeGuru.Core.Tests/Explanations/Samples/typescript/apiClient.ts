export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface RequestOptions {
  signal?: AbortSignal;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
}

type Method = "GET" | "POST" | "PUT" | "DELETE";
type Middleware = (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>;

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly address: string,
    message: string,
  ) {
    super(message);
  }

  get isTransient(): boolean {
    return this.status === 429 || this.status >= 500;
  }
}

const delay = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function retrying(attempts: number, baseDelay = 200): Middleware {
  return async (request, next) => {
    for (let attempt = 1; ; attempt++) {
      const response = await next(request.clone());
      const transient = response.status === 429 || response.status >= 500;
      if (!transient || attempt === attempts) return response;
      const wanted = Number(response.headers.get("retry-after")) * 1000;
      await delay(wanted || baseDelay * 2 ** attempt);
    }
  };
}

export function bearer(token: () => string | Promise<string>): Middleware {
  return async (request, next) => {
    request.headers.set("authorization", `Bearer ${await token()}`);
    return next(request);
  };
}

export function caching(lifetime: number, now: () => number = Date.now): Middleware {
  const cache = new Map<string, { response: Response; expires: number }>();
  return async (request, next) => {
    if (request.method !== "GET") return next(request);
    const known = cache.get(request.url);
    if (known && known.expires > now()) return known.response.clone();
    const response = await next(request);
    if (response.ok) cache.set(request.url, { response: response.clone(), expires: now() + lifetime });
    return response;
  };
}

export class ApiClient {
  private readonly send: (request: Request) => Promise<Response>;

  constructor(
    private readonly base: string,
    middlewares: Middleware[] = [],
  ) {
    this.send = middlewares.reduceRight<(request: Request) => Promise<Response>>(
      (next, middleware) => (request) => middleware(request, next),
      (request) => fetch(request),
    );
  }

  get<T>(path: string, options?: RequestOptions): Promise<T> {
    return this.request<T>("GET", path, options);
  }

  post<T>(path: string, body: unknown, options?: RequestOptions): Promise<T> {
    return this.request<T>("POST", path, { ...options, body });
  }

  async *pages<T>(path: string, options: RequestOptions = {}): AsyncGenerator<T, void, undefined> {
    let next: string | null = path;
    while (next !== null) {
      const page: Page<T> = await this.get<Page<T>>(next, options);
      yield* page.items;
      next = page.next;
    }
  }

  async getAll<T extends { id: number }>(path: string, ids: Iterable<number>, limit = 6): Promise<Map<number, T>> {
    const found = new Map<number, T>();
    const waiting = [...new Set(ids)];
    const workers = Array.from({ length: limit }, async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        try {
          found.set(id, await this.get<T>(`${path}/${id}`));
        } catch (error) {
          if (!(error instanceof ApiError) || error.status !== 404) throw error;
        }
      }
    });
    await Promise.all(workers);
    return found;
  }

  private async request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
    const address = new URL(path, this.base);
    for (const [name, value] of Object.entries(options.query ?? {})) {
      if (value !== undefined) address.searchParams.set(name, String(value));
    }
    const response = await this.send(
      new Request(address, {
        method,
        signal: options.signal,
        headers: { accept: "application/json", "content-type": "application/json" },
        body: options.body === undefined ? undefined : JSON.stringify(options.body),
      }),
    );
    if (!response.ok) {
      throw new ApiError(response.status, address.href, await describe(response));
    }
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  }
}

async function describe(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const problem: { title?: string; detail?: string } = JSON.parse(text);
    return [problem.title, problem.detail].filter(Boolean).join(": ") || response.statusText;
  } catch {
    return text || response.statusText;
  }
}
