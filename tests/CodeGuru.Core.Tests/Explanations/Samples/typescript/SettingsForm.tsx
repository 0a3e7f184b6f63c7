import React, { useId, useRef, useState, type FormEvent } from "react";

type Field = { name: string; label: string; kind: "text" | "number" | "toggle"; hint?: string };
type Values = Record<string, string | number | boolean>;

interface Props<T extends Values> {
  fields: readonly Field[];
  initial: T;
  onSave(values: T): Promise<void>;
}

const parsers: Record<Field["kind"], (input: HTMLInputElement) => string | number | boolean> = {
  text: (input) => input.value.trim(),
  number: (input) => input.valueAsNumber,
  toggle: (input) => input.checked,
};

function Row({ field, value, onChange }: { field: Field; value: Values[string]; onChange: (value: Values[string]) => void }) {
  const id = useId();
  return (
    <div className="row">
      <label htmlFor={id}>{field.label}</label>
      {field.kind === "toggle" ? (
        <input id={id} type="checkbox" checked={Boolean(value)} onChange={(event) => onChange(parsers.toggle(event.target))} />
      ) : (
        <input id={id} type={field.kind} value={String(value)} onChange={(event) => onChange(parsers[field.kind](event.target))} />
      )}
      {field.hint && <small>{field.hint}</small>}
    </div>
  );
}

export function SettingsForm<T extends Values>({ fields, initial, onSave }: Props<T>) {
  const [values, setValues] = useState(initial);
  const [status, setStatus] = useState<"idle" | "saving" | { error: string }>("idle");
  const saved = useRef(initial);
  const changed = Object.keys(values).filter((name) => values[name] !== saved.current[name]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setStatus("saving");
    try {
      await onSave(values);
      saved.current = values;
      setStatus("idle");
    } catch (error) {
      setStatus({ error: error instanceof Error ? error.message : "not saved" });
    }
  }

  return (
    <form onSubmit={submit}>
      <>
        {fields.map((field) => (
          <Row
            key={field.name}
            field={field}
            value={values[field.name]}
            onChange={(value) => setValues((known) => ({ ...known, [field.name]: value }))}
          />
        ))}
      </>
      {typeof status === "object" && <p role="alert">{status.error}</p>}
      <button disabled={status === "saving" || changed.length === 0}>Save {changed.length || null}</button>
    </form>
  );
}
