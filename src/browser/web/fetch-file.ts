/**
 * Fetches a file of the package. In Node.js, a package in a folder has `file:` addresses, which its `fetch` does not read.
 * @throws Error if the file does not exist or cannot be fetched
 */
export async function fetchFile(address: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = address instanceof Request ? address.url : String(address)
  if (url.startsWith('file:')) {
    const { readFile } = process.getBuiltinModule('node:fs/promises')
    return new Response(new Uint8Array(await readFile(new URL(url))))
  }
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`cannot fetch ${url}: status ${response.status}`)
  return response
}
