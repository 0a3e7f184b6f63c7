import { createContext, memo, useCallback, useContext, useEffect, useMemo, useReducer, useState } from "react";

const InventoryContext = createContext(null);

const initialState = { status: "loading", items: [], error: null, pending: new Set() };

function reducer(state, action) {
  switch (action.type) {
    case "loaded":
      return { ...state, status: "ready", items: action.items, error: null };
    case "failed":
      return { ...state, status: "failed", error: action.error };
    case "adjusting":
      return { ...state, pending: new Set([...state.pending, action.sku]) };
    case "adjusted": {
      const pending = new Set(state.pending);
      pending.delete(action.item.sku);
      const items = state.items.map((item) => (item.sku === action.item.sku ? action.item : item));
      return { ...state, items, pending };
    }
    default:
      throw new Error(`unknown action ${action.type}`);
  }
}

async function requestJson(path, options) {
  const response = await fetch(path, { headers: { Accept: "application/json" }, ...options });
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response.json();
}

export function InventoryProvider({ warehouse, children }) {
  const [state, dispatch] = useReducer(reducer, initialState);

  useEffect(() => {
    const controller = new AbortController();
    requestJson(`/api/warehouses/${warehouse}/items`, { signal: controller.signal })
      .then((items) => dispatch({ type: "loaded", items }))
      .catch((error) => {
        if (error.name !== "AbortError") dispatch({ type: "failed", error });
      });
    return () => controller.abort();
  }, [warehouse]);

  const adjust = useCallback(
    async (sku, change) => {
      dispatch({ type: "adjusting", sku });
      try {
        const item = await requestJson(`/api/warehouses/${warehouse}/items/${sku}`, {
          method: "PATCH",
          body: JSON.stringify({ change }),
        });
        dispatch({ type: "adjusted", item });
      } catch (error) {
        dispatch({ type: "failed", error });
      }
    },
    [warehouse],
  );

  const value = useMemo(() => ({ ...state, adjust }), [state, adjust]);
  return <InventoryContext.Provider value={value}>{children}</InventoryContext.Provider>;
}

function useInventory() {
  const inventory = useContext(InventoryContext);
  if (inventory === null) {
    throw new Error("useInventory needs an InventoryProvider above it");
  }
  return inventory;
}

function useDebounced(value, milliseconds) {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return debounced;
}

const comparers = {
  name: (a, b) => a.name.localeCompare(b.name),
  stock: (a, b) => a.stock - b.stock,
  value: (a, b) => b.stock * b.price - a.stock * a.price,
};

export function selectItems(items, { text, order, onlyLow }) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .filter((item) => !onlyLow || item.stock < item.reorderLevel)
    .filter((item) => words.every((word) => item.name.toLowerCase().includes(word)))
    .sort(comparers[order]);
}

const ItemRow = memo(function ItemRow({ item, busy, onAdjust }) {
  const low = item.stock < item.reorderLevel;
  return (
    <tr className={low ? "item item--low" : "item"}>
      <td>{item.name}</td>
      <td>
        {item.stock} {low && <strong>reorder</strong>}
      </td>
      <td>{(item.stock * item.price).toFixed(2)}</td>
      <td>
        <button disabled={busy || item.stock === 0} onClick={() => onAdjust(item.sku, -1)}>
          −
        </button>
        <button disabled={busy} onClick={() => onAdjust(item.sku, +1)}>
          +
        </button>
      </td>
    </tr>
  );
});

function Toolbar({ filter, onChange }) {
  return (
    <form className="toolbar" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        value={filter.text}
        placeholder="Find an item"
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      <select value={filter.order} onChange={(event) => onChange({ ...filter, order: event.target.value })}>
        {Object.keys(comparers).map((name) => (
          <option key={name} value={name}>
            by {name}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={filter.onlyLow}
          onChange={(event) => onChange({ ...filter, onlyLow: event.target.checked })}
        />
        only low stock
      </label>
    </form>
  );
}

export default function InventoryPage() {
  const { status, items, error, pending, adjust } = useInventory();
  const [filter, setFilter] = useState({ text: "", order: "name", onlyLow: false });
  const text = useDebounced(filter.text, 200);
  const { order, onlyLow } = filter;
  const shown = useMemo(() => selectItems(items, { text, order, onlyLow }), [items, text, order, onlyLow]);

  if (status === "loading") return <p>Loading…</p>;
  if (status === "failed") return <p role="alert">{error.message}</p>;

  return (
    <section>
      <Toolbar filter={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <p>No item matches.</p>
      ) : (
        <table>
          <tbody>
            {shown.map((item) => (
              <ItemRow key={item.sku} item={item} busy={pending.has(item.sku)} onAdjust={adjust} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
