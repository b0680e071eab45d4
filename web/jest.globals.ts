import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has these; jsdom does not, and react-router asks for them when it is loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom knows <dialog> but not how to open it, and does not scroll.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
window.scrollTo = () => undefined;
