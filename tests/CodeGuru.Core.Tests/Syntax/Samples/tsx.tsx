import { useState, type ReactNode } from 'react';

interface Props<T> {
  items: T[];
  children?: ReactNode;
}

export function List<T extends { id: number }>({ items, children }: Props<T>) {
  const [open, setOpen] = useState<boolean>(false);
  return (
    <section className={open ? 'open' : undefined}>
      <h1 onClick={() => setOpen(!open)}>Items</h1>
      {items.map((item) => (
        <Row key={item.id} {...item} label="row" />
      ))}
      <>{children}</>
    </section>
  );
}
