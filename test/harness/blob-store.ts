import { createHash, randomBytes } from 'node:crypto'
import {
  BlobSASPermissions,
  ContainerClient,
  SASProtocol,
  StorageSharedKeyCredential,
  generateBlobSASQueryParameters,
} from '@azure/storage-blob'
import { startServerProcess } from './server-process.ts'
import { tool } from './tools.ts'

const account = 'tensorline'
const container = 'results'
const signedForMs = 3600_000

export interface BlobHeaders {
  readonly contentType: string
  readonly contentDisposition: string
}

export interface BlobContent {
  readonly size: number
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string
}

/** Blobs reached by signed URLs, as in the Azure storage behind GitHub's artifacts and caches. */
export interface BlobStore {
  uploadUrl(name: string): string
  downloadUrl(name: string, headers?: BlobHeaders): string
  /** Null while no such blob was uploaded. */
  describe(name: string): Promise<BlobContent | null>
  read(name: string): Promise<Buffer>
  write(name: string, content: Uint8Array): Promise<void>
  remove(name: string): Promise<void>
  close(): Promise<void>
}

/** Starts Azurite, Microsoft's emulator of its blob storage, on a free port with a key of its own; all in memory. */
export async function startBlobStore(): Promise<BlobStore> {
  const key = randomBytes(32).toString('base64')
  const options = ['--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck', '--silent']
  const server = await startServerProcess({
    command: process.execPath,
    args: [tool('azurite'), '--blobHost', '127.0.0.1', '--blobPort', '0', ...options],
    env: { AZURITE_ACCOUNTS: `${account}:${key}` },
    ready: /successfully listens on (http:\S+)/,
  })
  const credential = new StorageSharedKeyCredential(account, key)
  const blobs = new ContainerClient(`${server.address}/${account}/${container}`, credential)
  await blobs.create()

  const signedUrl = (name: string, permissions: string, headers?: BlobHeaders) => {
    const signature = generateBlobSASQueryParameters(
      {
        containerName: container,
        blobName: name,
        permissions: BlobSASPermissions.parse(permissions),
        expiresOn: new Date(Date.now() + signedForMs),
        protocol: SASProtocol.HttpsAndHttp,
        ...headers,
      },
      credential,
    )
    return `${blobs.getBlobClient(name).url}?${signature.toString()}`
  }
  const read = (name: string) => blobs.getBlobClient(name).downloadToBuffer()

  return {
    uploadUrl: (name) => signedUrl(name, 'cw'),
    downloadUrl: (name, headers) => signedUrl(name, 'r', headers),
    async describe(name) {
      if (!(await blobs.getBlobClient(name).exists())) return null
      const content = await read(name)
      return { size: content.length, digest: `sha256:${createHash('sha256').update(content).digest('hex')}` }
    },
    read,
    async write(name, content) {
      const { contentType } = await blobs.getBlobClient(name).getProperties()
      await blobs.getBlockBlobClient(name).upload(Buffer.from(content), content.length, {
        blobHTTPHeaders: contentType === undefined ? {} : { blobContentType: contentType },
      })
    },
    async remove(name) {
      await blobs.getBlobClient(name).deleteIfExists()
    },
    close: () => server.stop(),
  }
}
