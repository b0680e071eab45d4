const mark = 'kipimo.device';

/** Whether somebody who fills in reports has used this device: only then are answers kept here and looked for. */
export function isDeviceUsed(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false; // storage may be blocked; nothing is kept then
  }
}

/** Says that answers are kept here from now on, or no longer. */
export function markDevice(isUsed: boolean): void {
  try {
    if (isUsed) localStorage.setItem(mark, '1');
    else localStorage.removeItem(mark);
  } catch {
    // then nothing is kept, as before
  }
}
