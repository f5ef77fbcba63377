import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { freePort } from './free-port.ts'
import { startServerProcess } from './server-process.ts'
import { tool } from './tools.ts'

export interface S3Server {
  /** Address of the server, without a path. */
  readonly endpoint: string
  /** The variables with the credentials that the server accepts. */
  readonly environment: Readonly<Record<string, string>>
  createBucket(bucket: string): Promise<void>
  /** Lets everyone read a bucket. */
  makePublic(bucket: string): Promise<void>
  put(bucket: string, key: string, content: string | Uint8Array): Promise<void>
  remove(bucket: string, key: string): Promise<void>
  /** Writes objects as files below the server, much faster than by requests. They have no ETag of their own. */
  putFiles(bucket: string, files: Readonly<Record<string, string>>): Promise<void>
  /** Returns the path of the file in which the server keeps an object. */
  pathOf(bucket: string, key: string): string
  close(): Promise<void>
}

/** Starts VersityGW, a server of S3 on a folder, with credentials of its own. It verifies the signature of every request. */
export async function startS3Server(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-s3-'))
  const [accessKeyId, secretAccessKey] = [randomBytes(8).toString('hex'), randomBytes(20).toString('hex')]
  const server = await startServerProcess({
    command: tool('versitygw'),
    args: ['--port', `127.0.0.1:${await freePort()}`, 'posix', folder],
    env: { ROOT_ACCESS_KEY_ID: accessKeyId, ROOT_SECRET_ACCESS_KEY: secretAccessKey },
    ready: /listening on:[^h]*(http:\/\/127\.0\.0\.1:\d+)/,
  })
  const client = new S3Client({
    endpoint: server.address,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  })
  return {
    endpoint: server.address,
    environment: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_REGION: 'us-east-1',
    },
    async createBucket(bucket) {
      await client.send(new CreateBucketCommand({ Bucket: bucket }))
    },
    async makePublic(bucket) {
      const statement = (action: string, resource: string) => ({
        Effect: 'Allow',
        Principal: '*',
        Action: action,
        Resource: `arn:aws:s3:::${resource}`,
      })
      const policy = {
        Version: '2012-10-17',
        Statement: [statement('s3:ListBucket', bucket), statement('s3:GetObject', `${bucket}/*`)],
      }
      await client.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy: JSON.stringify(policy) }))
    },
    async put(bucket, key, content) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: Buffer.from(content) }))
    },
    async remove(bucket, key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
    async putFiles(bucket, files) {
      for (const [key, content] of Object.entries(files)) {
        const file = join(folder, bucket, key)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, content)
      }
    },
    pathOf: (bucket, key) => join(folder, bucket, key),
    async close() {
      client.destroy()
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}
