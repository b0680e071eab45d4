import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

// Every browser has these; jsdom does not, and react-router asks for them when it is loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// The database of the browser, which copies what it keeps.
Object.assign(globalThis, { structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });
await import('fake-indexeddb/auto');

// jsdom knows <dialog> but not how to open it, and does not scroll.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
window.scrollTo = () => undefined;
