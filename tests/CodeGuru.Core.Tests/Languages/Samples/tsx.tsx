import React, { useState } from 'react';
import { Row } from './row';

/** Draws a list. */
export function List({ items, onPick }: { items: Item[]; onPick: (item: Item) => void }) {
  const [open, setOpen] = useState<boolean>(false);
  const toggle = () => setOpen(!open);
  return (
    <>
      <button className="b" onClick={toggle} disabled>{open ? 'close' : 'open'}</button>
      {open && items.map(item => <Row key={item.id} {...item} onClick={() => onPick(item)} />)}
      <Menu.Entry>{open ? <Row /> : null} text</Menu.Entry>
    </>
  );
}
