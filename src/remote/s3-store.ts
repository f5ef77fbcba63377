import { Readable } from 'node:stream'
import {
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3'
import { attempts } from '../files/http-retry.ts'
import { withTimeLimit } from '../waiting/time-limit.ts'
import { explainCredentialsError, explainStoreError, type Credentials } from './explain-store-error.ts'
import { UndiciTransport } from './undici-transport.ts'

/** A store of objects: the parts of a source that decide where a request is sent. */
export interface StorePlace {
  readonly endpoint: string | undefined
  readonly region: string | undefined
}

/** An object as a list or a header describes it. */
export interface ObjectEntry {
  readonly bucket: string
  readonly key: string
  readonly size: number
  /** Changes with the content. */
  readonly etag: string
  readonly version: string | undefined
}

/** Requests to one store. They throw the errors of the SDK, which `explaining` explains. */
export interface OpenedStore {
  /** Differs between stores, which may have objects of the same address. */
  readonly name: string
  /** Returns all objects whose keys begin with this text. */
  list(bucket: string, prefix: string): AsyncGenerator<ObjectEntry>
  /** Returns null if no such object exists. */
  describe(bucket: string, key: string, version: string | undefined): Promise<ObjectEntry | null>
  /** Opens the content from a byte on, if the object still has the ETag. */
  open(object: ObjectEntry, begin: number): Promise<Readable>
  /** Does work with the store. Errors of the SDK become UserErrors about this address. */
  explaining<Result>(address: string, work: () => Promise<Result>): Promise<Result>
}

export interface Access {
  /** True if credentials of the machine may be used. */
  readonly maySign: boolean
  /** The first address that is read, for messages. */
  readonly address: string
  /** Milliseconds in which credentials must be found, for example by a program of the profile; default: a minute. */
  readonly limit?: number
}

/**
 * Opens a store. Requests are signed with the credentials that the SDK finds: in the environment, in shared files, by an identity token,
 * or from the container or instance. Without credentials they are not signed, as public buckets accept them.
 */
export async function openStore(
  place: StorePlace,
  { maySign, address, limit }: Access,
): Promise<OpenedStore> {
  const signing = maySign ? new S3Client(settingsOf(place)) : null
  const credentials = signing === null ? 'withheld' : await findCredentials(signing, address, limit)
  const client =
    signing !== null && credentials === 'found'
      ? signing
      : new S3Client({ ...settingsOf(place), ...withoutSignature })
  const { AWS_PROFILE = '' } = process.env
  return {
    name: JSON.stringify([endpointOf(place) ?? '', regionOf(place), AWS_PROFILE]),
    async *list(bucket, prefix) {
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })
      for await (const { Contents = [] } of pages)
        for (const { Key, Size, ETag } of Contents)
          // A key that ends with a slash is the placeholder of a folder.
          if (Key !== undefined && !Key.endsWith('/'))
            yield { bucket, key: Key, size: Size ?? 0, etag: ETag ?? '', version: undefined }
    },
    async describe(bucket, key, version) {
      const command = new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: version })
      try {
        const { ContentLength, ETag, VersionId } = await client.send(command)
        return { bucket, key, size: ContentLength ?? 0, etag: ETag ?? '', version: version ?? VersionId }
      } catch (error) {
        if (error instanceof NotFound) return null
        throw error
      }
    },
    async open({ bucket, key, etag, version }, begin) {
      const { Body, ContentRange } = await client.send(
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          VersionId: version,
          ...(etag !== '' && { IfMatch: etag }),
          ...(begin > 0 && { Range: `bytes=${begin}-` }),
        }),
      )
      if (!(Body instanceof Readable)) throw new Error('the server returned no content')
      if (begin > 0 && !ContentRange?.startsWith(`bytes ${begin}-`))
        throw new Error('the server cannot resume a download')
      return Body
    },
    async explaining(of, work) {
      try {
        return await work()
      } catch (error) {
        throw explainStoreError(error, { address: of, credentials })
      }
    },
  }
}

function endpointOf({ endpoint }: StorePlace): string | undefined {
  const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env
  return endpoint ?? AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL
}

function regionOf({ region }: StorePlace): string {
  const { AWS_REGION, AWS_DEFAULT_REGION } = process.env
  return region ?? AWS_REGION ?? AWS_DEFAULT_REGION ?? 'us-east-1'
}

function settingsOf(place: StorePlace): S3ClientConfig {
  const { endpoint } = place
  return {
    ...(endpoint !== undefined && { endpoint }),
    // A bucket of AWS in another region redirects to it.
    region: regionOf(place),
    followRegionRedirects: true,
    // Other stores have no domain for each bucket.
    forcePathStyle: endpointOf(place) !== undefined,
    maxAttempts: attempts,
    requestHandler: new UndiciTransport(),
  }
}

const withoutSignature: S3ClientConfig = {
  credentials: { accessKeyId: '', secretAccessKey: '' },
  signer: { sign: (request) => Promise.resolve(request) },
}

async function findCredentials({ config }: S3Client, address: string, limit = 60_000): Promise<Credentials> {
  const late = () => new Error(`no credentials within ${limit / 1000} s`)
  try {
    await withTimeLimit(limit, config.credentials(), late)
    return 'found'
  } catch (error) {
    if (error instanceof Error && error.name === 'CredentialsProviderError') return 'absent'
    throw explainCredentialsError(error, address)
  }
}
