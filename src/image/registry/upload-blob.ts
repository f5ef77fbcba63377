import { openAsBlob } from 'node:fs'
import type { Response } from 'undici'
import { TemporaryFailure } from '../../files/http-retry.ts'
import type { Descriptor } from '../oci.ts'
import type { Repository } from '../reference.ts'
import type { RegistryClient } from './registry-client.ts'

/** Bytes of one request of an upload in parts. Proxies refuse bodies larger than their limit, often 100 MB. */
const largestPart = 16 * 1024 * 1024

const contentType = { 'content-type': 'application/octet-stream' }

/** Returns true if the registry mounted a blob from another of its repositories. */
export async function mountBlob(
  client: RegistryClient,
  { digest }: Descriptor,
  donor: Repository,
): Promise<boolean> {
  const url = client.url('blobs/uploads/')
  url.search = new URLSearchParams({ mount: digest, from: donor.path }).toString()
  return client.retrying(async () => {
    // A registry that cannot mount the blob starts an upload, which expires, or refuses the request.
    const response = await client.request(url, { method: 'POST' }, [201, 202, 400, 401, 403, 404, 405])
    await response.body?.cancel()
    return response.status === 201
  })
}

/**
 * Uploads a blob in one request, which every registry supports. If the connection breaks or a proxy refuses the size of the body, the
 * blob is sent in parts, and each attempt continues after the last byte that arrived.
 */
export async function uploadBlob(client: RegistryClient, file: string, blob: Descriptor): Promise<void> {
  await uploadContent(client, await openAsBlob(file), blob)
}

/** Uploads the bytes of a blob as `uploadBlob`. */
export async function uploadContent(client: RegistryClient, content: Blob, blob: Descriptor): Promise<void> {
  if (!(await isUploadedWhole(client, content, blob))) await uploadInParts(client, content, blob)
}

/** Sends a blob in one request; returns false after a failure that parts may avoid. */
async function isUploadedWhole(client: RegistryClient, body: Blob, blob: Descriptor): Promise<boolean> {
  const { location } = await client.retrying(() => beginUpload(client))
  try {
    const init = { method: 'PUT', body, headers: contentType }
    const stored = await client.request(withDigest(location, blob), init, [201, 413])
    await stored.body?.cancel()
    return stored.status === 201
  } catch (error) {
    if (error instanceof TemporaryFailure) return false
    throw error
  }
}

interface PartialUpload {
  readonly location: URL
  /** Number of bytes that arrived. */
  readonly offset: number
}

async function uploadInParts(client: RegistryClient, content: Blob, blob: Descriptor): Promise<void> {
  let upload = await client.retrying(() => beginUpload(client))
  for (let isStored = false; !isStored;) {
    let isRepeated = false
    isStored = await client.retrying(async () => {
      if (isRepeated) upload = await resumeUpload(client, upload)
      isRepeated = true
      if (upload.offset < content.size) upload = await sendPart(client, content, upload)
      else return finishUpload(client, blob, upload)
      return false
    })
  }
}

async function beginUpload(client: RegistryClient): Promise<PartialUpload> {
  const url = client.url('blobs/uploads/')
  const opened = await client.request(url, { method: 'POST' }, [202])
  await opened.body?.cancel()
  return { location: locationOf(opened, url), offset: 0 }
}

async function sendPart(
  client: RegistryClient,
  content: Blob,
  { location, offset }: PartialUpload,
): Promise<PartialUpload> {
  const end = Math.min(offset + largestPart, content.size)
  const headers = { ...contentType, 'content-range': `${offset}-${end - 1}` }
  const init = { method: 'PATCH', body: content.slice(offset, end), headers }
  const response = await client.request(location, init, [202, 416])
  await response.body?.cancel()
  if (response.status === 416)
    throw new TemporaryFailure('416, because other bytes arrived than were sent', 0, { status: 416 })
  return { location: locationOf(response, location), offset: end }
}

async function finishUpload(
  client: RegistryClient,
  blob: Descriptor,
  { location }: PartialUpload,
): Promise<true> {
  const init = { method: 'PUT', body: new Uint8Array(), headers: contentType }
  const stored = await client.request(withDigest(location, blob), init, [201])
  await stored.body?.cancel()
  return true
}

/** Returns the state of an upload after a failure. An upload that expired begins again. */
async function resumeUpload(client: RegistryClient, { location }: PartialUpload): Promise<PartialUpload> {
  const response = await client.request(location, {}, [204, 200, 400, 404, 405])
  await response.body?.cancel()
  const [, last] = /^(?:bytes=)?0-(\d+)$/.exec(response.headers.get('range') ?? '') ?? []
  if (!response.ok || last === undefined) return beginUpload(client)
  // An upload without bytes and one of a single byte have the same range, `0-0`. In both cases the upload can begin again.
  if (last === '0') return beginUpload(client)
  return { location: locationOf(response, location), offset: Number(last) + 1 }
}

/** Returns the address in the response, or that of the request if the response contains no address. */
function locationOf(response: Response, requested: URL): URL {
  return new URL(response.headers.get('location') ?? requested, requested)
}

/** Appends the digest to an address without changing the rest of its query, which may be signed. */
function withDigest({ origin, pathname, search }: URL, { digest }: Descriptor): URL {
  return new URL(
    `${origin}${pathname}${search === '' ? '?' : `${search}&`}digest=${encodeURIComponent(digest)}`,
  )
}
