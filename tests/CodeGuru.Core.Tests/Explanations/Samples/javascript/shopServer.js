"use strict";

const express = require("express");
const { Pool } = require("pg");
const { z } = require("zod");

const pool = new Pool({ max: Number(process.env.POOL_SIZE ?? 10) });
const app = express();

const Order = z.object({
  customer: z.string().email(),
  lines: z.array(z.object({ sku: z.string(), quantity: z.number().int().positive() })).nonempty(),
});

const asyncHandler = (handler) => (request, response, next) => {
  Promise.resolve(handler(request, response, next)).catch(next);
};

async function inTransaction(work) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

app.use(express.json({ limit: "100kb" }));

app.use((request, response, next) => {
  const started = process.hrtime.bigint();
  response.on("finish", () => {
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
    console.log(`${request.method} ${request.originalUrl} ${response.statusCode} ${milliseconds.toFixed(1)} ms`);
  });
  next();
});

app.get("/orders/:id", asyncHandler(async (request, response) => {
  const { rows: [order] } = await pool.query("SELECT * FROM orders WHERE id = $1", [request.params.id]);
  if (!order) return response.status(404).json({ error: "no such order" });
  response.json(order);
}));

app.post("/orders", asyncHandler(async (request, response) => {
  const parsed = Order.safeParse(request.body);
  if (!parsed.success) {
    response.status(422).json({ error: parsed.error.issues });
    return;
  }
  const { customer, lines } = parsed.data;
  const id = await inTransaction(async (client) => {
    const inserted = await client.query("INSERT INTO orders (customer) VALUES ($1) RETURNING id", [customer]);
    for (const { sku, quantity } of lines) {
      const { rowCount } = await client.query(
        "UPDATE stock SET level = level - $2 WHERE sku = $1 AND level >= $2",
        [sku, quantity],
      );
      if (rowCount === 0) throw Object.assign(new Error(`${sku} is sold out`), { status: 409 });
    }
    return inserted.rows[0].id;
  });
  response.status(201).location(`/orders/${id}`).json({ id });
}));

app.use((error, request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  if (status >= 500) console.error(error);
  response.status(status).json({ error: status < 500 ? error.message : "something went wrong" });
});

const server = app.listen(process.env.PORT || 3000, () => {
  console.log(`listening on ${server.address().port}`);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close(() => pool.end().then(() => process.exit(0)));
    setTimeout(() => process.exit(1), 10_000).unref();
  });
}

module.exports = app;
