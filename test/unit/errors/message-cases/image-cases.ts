import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, type Digest } from '../../../../src/artifacts/digest.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { findClient, requireSuccess } from '../../../../src/image/dockerfile/container-client.ts'
import { processOf } from '../../../../src/image/image-process.ts'
import { mediaTypes } from '../../../../src/image/oci.ts'
import { pullImage } from '../../../../src/image/registry/pull-image.ts'
import { tagInPlaceOfDigest } from '../../../../src/image/registry/resolve-tag.ts'
import { movedTag, unreachableRegistry } from '../../../../src/image/registry/registry-errors.ts'
import { openTransport } from '../../../../src/image/registry/transport.ts'
import { TemporaryFailure } from '../../../../src/files/http-retry.ts'
import { unpackImage } from '../../../../src/image/unpack-image.ts'
import { startFromImage, untilReady, type Start } from '../../../../src/rollout/server-process.ts'
import { compareServed, requireOfflineOutputs } from '../../../../src/rollout/compare-served.ts'
import { fetchModelDigest } from '../../../../src/rollout/verify.ts'
import { folderWith } from '../../data/sources.ts'
import { layoutOf, rawTar } from '../../image/tar-layout.ts'
import { withServer } from './server.ts'

const otherPlatform = JSON.stringify({
  schemaVersion: 2,
  mediaType: mediaTypes.index,
  manifests: [
    {
      mediaType: mediaTypes.manifest,
      digest: digestOf('manifest'),
      size: 2,
      platform: { os: 'linux', architecture: 'arm64' },
    },
  ],
})

const options = { signal: new AbortController().signal, environment: {}, registries: {} }

const pull = async (registry: string, digest: Digest) =>
  pullImage(`${registry}/acme/mnist@${digest}`, join(await folderWith({}), 'layout'), options)

/** Pulls an image from a registry that returns this text for its manifest. */
const pulling =
  (status: number, text: string, digest = digestOf(text)) =>
  () =>
    withServer(status, text, (address) => pull(address, digest))

/** Returns the body of an error of the OCI distribution specification. */
const ociError = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] })

async function server(script: string, port = 0): Promise<Start> {
  const folder = await folderWith({})
  const program = { file: '/bin/sh', args: ['-c', script], env: {}, cwd: folder }
  return { program, port, logFile: join(folder, 'server.log'), token: 'of-a-test' }
}

/** @param path folder of the programs that are found */
const clientOptions = (path: string) => ({
  environment: { PATH: path },
  signal: new AbortController().signal,
})

/** Errors in images, in their registry and in their rollout. */
export const imageCases = {
  IMAGE_WRONG_PLATFORM: pulling(200, otherPlatform),
  IMAGE_UNSUPPORTED_LAYER: async () => {
    const folder = await folderWith({})
    const tars = [await rawTar([{ name: 'x', content: 'x' }])]
    const compress = { mediaType: 'application/x-lzma', by: (tar: Buffer) => tar }
    await unpackImage(await layoutOf(join(folder, 'layout'), tars, {}, compress), join(folder, 'root'))
  },
  IMAGE_NOT_RUNNABLE: async () =>
    processOf(await folderWith({}), {
      os: 'linux',
      architecture: 'amd64',
      config: null,
      rootfs: { type: 'layers', diff_ids: [] },
    }),
  IMAGE_BUILDER_NOT_FOUND: async () => findClient(clientOptions(await folderWith({}))),
  IMAGE_BUILD_FAILED: async () => {
    const folder = await folderWith({ docker: '#!/bin/sh\necho "Step 2/3 : COPY missing /"\nexit 1\n' })
    await chmod(join(folder, 'docker'), 0o755)
    await requireSuccess('docker', ['build', '.'], 'Dockerfile', clientOptions(folder))
  },
  IMAGE_SERVING_SKEW: () =>
    withServer(200, '{"predictions": [[3]]}', async (address) => {
      const form = { kind: 'number', tolerance: { absolute: 0.1, relative: 0 } } as const
      const examples = [{ id: 'test/7', input: { x: 1 }, output: [2] }]
      const offline = { form, names: null, examples }
      requireOfflineOutputs(await compareServed(`http://${address}`, 'line', offline), 1)
    }),
  REGISTRY_NOT_FOUND: pulling(404, 'manifest unknown', digestOf('manifest')),
  REGISTRY_UNAVAILABLE: pulling(405, 'method not allowed', digestOf('manifest')),
  REGISTRY_QUOTA_EXCEEDED: pulling(403, ociError('DENIED', 'adding 1 MB exceeds the storage quota')),
  REGISTRY_TAG_IMMUTABLE: pulling(412, ociError('PRECONDITION', 'the tag v1 is immutable')),
  REGISTRY_TAG_MOVED: () => {
    throw movedTag('v1', digestOf('pushed'), digestOf('other'))
  },
  REGISTRY_RATE_LIMITED: () => {
    const cause = new TemporaryFailure('429 toomanyrequests', null, { status: 429 })
    throw unreachableRegistry({ registry: 'registry-1.docker.io', path: 'acme/mnist' }, cause)
  },
  // An address of this machine that is not known as one, so that TLS is used.
  REGISTRY_PLAIN_HTTP: () => withServer(200, '', (_, port) => pull(`127.1:${port}`, digestOf('manifest'))),
  REGISTRY_INVALID_CERTIFICATES: async () =>
    openTransport('registry.example', {
      insecure: false,
      ca: join(await folderWith({ 'ca.pem': 'no certificate' }), 'ca.pem'),
    }),
  REGISTRY_DIGEST_MISMATCH: pulling(200, 'other bytes', digestOf('manifest')),
  DEPLOY_TAG_WITHOUT_DIGEST: () =>
    withServer(
      200,
      '',
      async (address) => {
        throw await tagInPlaceOfDigest(`${address}/acme/mnist:v1`, options)
      },
      { 'docker-content-digest': digestOf('manifest') },
    ),
  DEPLOY_PORT_UNAVAILABLE: () =>
    withServer(200, '', async (_, port) => startFromImage(await server('exit 0', port))),
  DEPLOY_SERVER_NOT_READY: async () => {
    const started = await startFromImage(await server('echo "Found no manifest.json"; exit 1'))
    await untilReady(started, new AbortController().signal)
  },
  DEPLOY_WRONG_RESPONSE: () =>
    withServer(404, '{"error": "no such model"}', (address) =>
      fetchModelDigest(`http://${address}`, 'mnist'),
    ),
} satisfies Partial<Record<ErrorCode, () => unknown>>
