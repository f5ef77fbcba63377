import { constants } from 'node:os'

/** dlopen's RTLD_NODELETE, which Node.js does not name. */
const noDelete = 0x1000

/**
 * Opens a library that stays in the process when the thread ends that uses it, because the library has threads of its
 * own. Node.js rejects a library that is not an addon, but only after opening it.
 * @param global true if libraries that are opened later use its functions instead of their own
 */
export function keepLibrary(path: string, global = false): void {
  const { RTLD_LAZY, RTLD_GLOBAL } = constants.dlopen
  try {
    process.dlopen({ exports: {} }, path, RTLD_LAZY | (global ? RTLD_GLOBAL : 0) | noDelete)
  } catch {
    // The addon that needs the library reports a failure.
  }
}
