/** Lets other work of the page run, as the function of this name in Node.js. */
export function setImmediate(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
