/** Takes an element and the names of its children, gives what stands there as a found value with its place. */
import type { Found } from '../record.ts';
import { child, type Element, textIn } from './tree.ts';

type Value = Found[keyof Found];

/** The text of the first of these children that has one. */
export function textOfChild(element: Element | undefined, format: string, ...names: string[]): Value {
  for (const name of names) {
    const text = textIn(child(element, name)).trim();
    if (text) return { value: text, from: `${format}.${name}` };
  }
  return undefined;
}

export function attribute(element: Element | undefined, name: string, from: string): Value {
  const value = element?.attributes[name];
  return value ? { value, from } : undefined;
}

/** Without the fields nothing was found for. */
export function compact(found: Record<string, Value>): Found {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export const cutOff = 'The file ends inside this item; the rest of it is missing.';
