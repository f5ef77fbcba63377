import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildImage, type BuiltImage, type ImageParts } from '../../../src/image/build.ts'
import { blobPath, readLayout } from '../../../src/image/layout.ts'
import { processOf } from '../../../src/image/image-process.ts'
import { unpackImage } from '../../../src/image/unpack-image.ts'
import { provideNodeLayer } from '../../harness/node-layer.ts'
import { startServerProcess } from '../../harness/server-process.ts'
import { temporaryFolder } from '../../unit/image/temporary-folder.ts'
import { userError } from '../../harness/user-error.ts'
import { makeModel, makeParts } from './parts.ts'

const folder = temporaryFolder()
const toolCache = join(folder, 'tool-cache')
const layout = join(folder, 'image')
const options = (environment: NodeJS.ProcessEnv = {}) => ({
  signal: new AbortController().signal,
  environment,
  registries: {},
})
let parts: ImageParts
let built: BuiltImage

beforeAll(async () => {
  await provideNodeLayer(toolCache)
  parts = await makeParts(join(folder, 'parts'), toolCache)
  built = await buildImage(parts, layout, options())
})

describe('building an image', () => {
  it('stays below 60 MB without the model, compressed', async () => {
    const { manifest } = await readLayout(layout)
    const sizes = manifest.layers.map(({ size }) => size)
    expect(built.bytes).toBe(sizes.reduce((sum, size) => sum + size))
    expect(built.bytesWithoutModel).toBe(built.bytes - (sizes.at(-1) ?? 0))
    expect(built.bytesWithoutModel).toBeLessThan(60_000_000)
  })

  it('has a config that runs it without root and shell, and a label with the model digest', async () => {
    const { config } = await readLayout(layout)
    expect(config).toMatchObject({
      os: 'linux',
      architecture: 'amd64',
      created: '1970-01-01T00:00:00.000Z',
      config: {
        User: '65532:65532',
        Entrypoint: ['/usr/local/bin/node', '/app/index.js'],
        WorkingDir: '/app',
        ExposedPorts: { '8080/tcp': {} },
        Labels: {
          'org.opencontainers.image.title': 'tiny',
          'org.opencontainers.image.created': '1970-01-01T00:00:00.000Z',
          'tensorline.model.digest': parts.model.digest,
        },
      },
    })
    expect(config.config?.Env).toEqual(
      expect.arrayContaining([
        'HOST=0.0.0.0',
        'PORT=8080',
        'MODEL_DIR=/models/tiny/1',
        'NODE_ENV=production',
      ]),
    )
  })

  it('has the labels of its source as labels and as annotations', async () => {
    const labelled = join(folder, 'labelled')
    const labels = { 'org.opencontainers.image.revision': 'f00d', 'org.opencontainers.image.licenses': 'MIT' }
    await buildImage({ ...parts, labels }, labelled, options())
    const { config, descriptor } = await readLayout(labelled)
    expect(config.config?.Labels).toMatchObject(labels)
    expect(JSON.parse(readFileSync(blobPath(labelled, descriptor.digest), 'utf8'))).toMatchObject({
      annotations: labels,
    })
  })

  it('has the same digest again in another folder, from parts that were made again', async () => {
    const elsewhere = join(folder, 'some', 'other place')
    const again = await makeParts(elsewhere, toolCache)
    chmodSync(join(again.server, 'index.js'), 0o600)
    expect(await buildImage(again, join(elsewhere, 'image'), options())).toEqual(built)
    expect(readdirSync(elsewhere).sort()).toEqual(['image', 'model', 'server'])
  })

  it('changes only the last layer for a new model', async () => {
    const model = await makeModel(join(folder, 'new-model'), new Uint8Array(5000).fill(8))
    const other = join(folder, 'new-image')
    await buildImage({ ...parts, model }, other, options())
    const before = (await readLayout(layout)).manifest.layers
    const after = (await readLayout(other)).manifest.layers
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1))
    expect(after.at(-1)?.digest).not.toBe(before.at(-1)?.digest)
  })

  it('takes the time in the config from SOURCE_DATE_EPOCH', async () => {
    const dated = join(folder, 'dated')
    await buildImage(parts, dated, options({ SOURCE_DATE_EPOCH: '1700000000' }))
    expect((await readLayout(dated)).config.created).toBe('2023-11-14T22:13:20.000Z')
    const refused = buildImage(parts, dated, options({ SOURCE_DATE_EPOCH: 'yesterday' }))
    await expect(refused).rejects.toThrow(userError('ENVIRONMENT_INVALID_VARIABLE'))
  })

  it('rejects a model that changed after it was verified, and leaves no files', async () => {
    const model = await makeModel(join(folder, 'altered'), new Uint8Array(100))
    writeFileSync(join(model.folder, 'group1-shard1of1.bin'), new Uint8Array(100).fill(1))
    const into = join(folder, 'from-altered')
    await expect(buildImage({ ...parts, model }, into, options())).rejects.toThrow(/it was changed/)
    expect(existsSync(into)).toBe(false)
  })

  it('rejects a base without a digest', async () => {
    const refused = buildImage({ ...parts, base: 'node:24-slim' }, join(folder, 'x'), options())
    await expect(refused).rejects.toThrow(userError('IMAGE_INVALID_REFERENCE'))
  })
})

describe("a process of an image's own files", () => {
  it('runs with the Node.js and the libraries of the image, and finds its model', async () => {
    const root = join(folder, 'root')
    const program = await processOf(root, await unpackImage(layout, root))
    const server = await startServerProcess({
      command: program.file,
      args: program.args,
      env: { ...program.env, PORT: '0', HOST: '127.0.0.1' },
      ready: /listening on (\S+)/,
    })
    const answer: unknown = await (await fetch(server.address)).json()
    await server.stop()
    expect(answer).toMatchObject({
      node: 'v24.21.0',
      environment: 'production',
      model: ['golden.json', 'group1-shard1of1.bin', 'manifest.json', 'model.json'],
    })
    const { libraries } = answer as { libraries: string[] }
    expect(libraries.filter((path) => !path.startsWith(root))).toEqual([])
    expect(libraries.some((path) => path.endsWith('/libc.so.6'))).toBe(true)
  })

  it('is rejected for an image without the loader, the entrypoint or the program', async () => {
    const root = join(folder, 'musl')
    mkdirSync(root)
    const { config } = await readLayout(layout)
    await expect(processOf(root, config)).rejects.toThrow(userError('IMAGE_NOT_RUNNABLE', '/lib64/ld-linux'))
    await expect(processOf(join(folder, 'root'), { ...config, config: null })).rejects.toThrow(
      userError('IMAGE_NOT_RUNNABLE', 'entrypoint'),
    )
    const bare = { ...config, config: { ...config.config, Entrypoint: ['deno', 'x'] } }
    await expect(processOf(join(folder, 'root'), bare)).rejects.toThrow(
      userError('IMAGE_NOT_RUNNABLE', 'deno'),
    )
  })
})

describe('the committed root file system', () => {
  it('has every library that Node.js and its libraries need', () => {
    const root = join(folder, 'root')
    const loader = join(root, 'lib/x86_64-linux-gnu/ld-linux-x86-64.so.2')
    const path = `${root}/lib/x86_64-linux-gnu:${root}/usr/lib/x86_64-linux-gnu`
    const listed = execFileSync(
      loader,
      ['--inhibit-cache', '--library-path', path, '--list', join(root, 'usr/local/bin/node')],
      { encoding: 'utf8' },
    )
    const found = listed.split('\n').filter((line) => line.includes('=>'))
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter((line) => !line.includes(`=> ${root}/`) && !line.includes('ld-linux'))).toEqual([])
  })

  it('contains the package and the licence of every third-party file for scanners', () => {
    const root = join(folder, 'root')
    const status = join(root, 'var/lib/dpkg/status.d')
    const packages = ['base-files', 'gcc-12-base', 'libc6', 'libgcc-s1', 'libstdc++6']
    expect(readdirSync(status).filter((name) => !name.endsWith('.md5sums'))).toEqual(packages)
    for (const name of packages) expect(existsSync(join(root, 'usr/share/doc', name, 'copyright'))).toBe(true)
    execFileSync('sh', ['-c', `cat "${status}"/*.md5sums | md5sum --check --strict --quiet`], { cwd: root })
  })

  it('is rejected when a file of it was changed', async () => {
    const copy = join(folder, 'rootfs-copy')
    execFileSync('cp', ['-r', parts.rootfs, copy])
    writeFileSync(join(copy, 'linux-x64/etc/passwd'), 'root::0:0:root:/:/bin/sh\n')
    const refused = buildImage({ ...parts, rootfs: copy }, join(folder, 'x'), options())
    await expect(refused).rejects.toThrow(/etc\/passwd .*it was changed/)
    rmSync(copy, { recursive: true })
  })
})
