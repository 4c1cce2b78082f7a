/** Asks the browser to keep this site's storage when the device is full. `undefined`: it cannot say. */
export async function keepStorage(): Promise<boolean | undefined> {
  try {
    return (await navigator.storage?.persisted?.()) || (await navigator.storage?.persist?.());
  } catch {
    return undefined;
  }
}

export async function storageKept(): Promise<boolean | undefined> {
  try {
    return await navigator.storage?.persisted?.();
  } catch {
    return undefined;
  }
}
