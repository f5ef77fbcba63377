import type { Response } from 'undici'
import type { RegistryClient } from './registry-client.ts'

/**
 * Writes a manifest under a tag or its digest.
 * @returns the response, whose body is not read
 */
export function putManifest(
  client: RegistryClient,
  name: string,
  mediaType: string,
  body: string,
): Promise<Response> {
  return client.retrying(async () => {
    const init = { method: 'PUT', body, headers: { 'content-type': mediaType } }
    const response = await client.request(client.url(`manifests/${name}`), init, [201])
    await response.body?.cancel()
    return response
  })
}
