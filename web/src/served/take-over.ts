const PATIENCE_MILLISECONDS = 15_000;

/**
 * Lets the page that the server drew stand until the application has drawn the same one beside it, out of sight, and
 * then puts it in its place: nothing a reader has begun to read goes blank meanwhile.
 */
export function takeOver(root: HTMLElement, place: HTMLElement): void {
  // Its controls answer nobody any more; its words stay to be read.
  for (const served of root.children) (served as HTMLElement).inert = true;
  const isReady = () => place.querySelector('h1') !== null && place.querySelector('.animate-pulse') === null;
  const swap = () => {
    watch.disconnect();
    clearTimeout(patience);
    root.replaceChildren(place);
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  };
  const watch = new MutationObserver(() => {
    if (isReady()) swap();
  });
  const patience = setTimeout(swap, PATIENCE_MILLISECONDS);
  watch.observe(place, { childList: true, subtree: true });
  if (isReady()) swap();
}
