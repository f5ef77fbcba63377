/**
 * Creates dist/rootfs from packages of Debian 12, which apt verifies:
 *
 *     node scripts/make-rootfs.ts [folder]
 *
 * No file has another source. Run it when Debian has security updates; the list shows the changes.
 */
import { execFile } from 'node:child_process'
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { digestOf, digestOfFile, hexOf } from '../src/artifacts/digest.ts'
import type { RootfsList } from '../src/image/rootfs.ts'

const run = promisify(execFile)

/** A processor: its name in Node, in Debian and in GNU's triplets, and the path of its loader. */
interface Processor {
  readonly node: 'x64' | 'arm64'
  readonly debian: string
  readonly libraries: string
  readonly loader: string
}
const processors: readonly Processor[] = [
  { node: 'x64', debian: 'amd64', libraries: 'lib/x86_64-linux-gnu', loader: 'lib64/ld-linux-x86-64.so.2' },
  { node: 'arm64', debian: 'arm64', libraries: 'lib/aarch64-linux-gnu', loader: 'lib/ld-linux-aarch64.so.1' },
]
const licences = [
  'Artistic',
  'GFDL',
  'GFDL-1.2',
  'GFDL-1.3',
  'GPL',
  'GPL-2',
  'GPL-3',
  'LGPL',
  'LGPL-2.1',
  'LGPL-3',
]

/** Returns the files that Node's binary and addons link to, and the files that licences require, by package. */
const takenFor = ({ libraries, loader }: Processor): Readonly<Record<string, readonly string[]>> => ({
  'base-files': [
    'etc/debian_version',
    'etc/os-release',
    'usr/lib/os-release',
    'usr/share/doc/base-files/copyright',
    ...licences.map((name) => `usr/share/common-licenses/${name}`),
  ],
  'gcc-12-base': ['usr/share/doc/gcc-12-base/copyright'],
  libc6: [
    loader,
    ...[
      basename(loader),
      'libc.so.6',
      'libdl.so.2',
      'libm.so.6',
      'libpthread.so.0',
      'libresolv.so.2',
      'librt.so.1',
    ].map((name) => `${libraries}/${name}`),
    'usr/share/doc/libc6/copyright',
  ],
  'libgcc-s1': [`${libraries}/libgcc_s.so.1`, 'usr/share/doc/libgcc-s1'],
  'libstdc++6': [
    `usr/${libraries}/libstdc++.so.6`,
    `usr/${libraries}/libstdc++.so.6.0.30`,
    'usr/share/doc/libstdc++6',
  ],
})

/** Files that Tensorline adds: a user other than root, and host names looked up in /etc/hosts first. */
const written: Readonly<Record<string, string>> = {
  'etc/passwd':
    'root:x:0:0:root:/root:/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/nonexistent:/sbin/nologin\n',
  'etc/group': 'root:x:0:\nnobody:x:65534:\nnonroot:x:65532:\n',
  'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
}

type Entry = RootfsList['entries'][number]
type Content =
  Omit<Extract<Entry, { type: 'file' }>, 'package'> | Omit<Extract<Entry, { type: 'symlink' }>, 'package'>

const target = process.argv[2] ?? join(import.meta.dirname, '..', 'dist', 'rootfs')
await assertDebian12()
const work = await mkdtemp(join(tmpdir(), 'rootfs-'))
try {
  for (const processor of processors) await makeRootfs(processor, join(work, processor.node), target)
} finally {
  await rm(work, { recursive: true, force: true })
}

async function assertDebian12(): Promise<void> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  if (!/^ID=debian$/m.test(release) || !/^VERSION_ID="12"$/m.test(release))
    throw new Error('make-rootfs gets packages of Debian 12 from apt, so it runs on Debian 12 only')
}

async function makeRootfs(processor: Processor, workFolder: string, folder: string): Promise<void> {
  const platform = `linux-${processor.node}`
  const files = join(folder, platform)
  const apt = await aptFor(processor, join(workFolder, 'apt'))
  await rm(files, { recursive: true, force: true })
  const packages: RootfsList['packages'] = []
  const entries: Entry[] = [{ type: 'directory', path: 'tmp', mode: '1777', package: null }]
  for (const [name, paths] of Object.entries(takenFor(processor))) {
    const deb = await download(`${name}:${processor.debian}`, join(workFolder, `download-${name}`), apt)
    const unpacked = join(workFolder, name)
    await run('dpkg-deb', ['--extract', deb, unpacked])
    for (const path of paths) entries.push({ ...(await take(unpacked, path, files)), package: name })
    for (const entry of await writeStatus(name, deb, paths, files)) entries.push({ ...entry, package: name })
    packages.push({ ...(await describe(deb)), sha256: hexOf(await digestOfFile(deb)) })
  }
  for (const [path, text] of Object.entries(written))
    entries.push({ ...(await write(files, path, text)), package: null })
  entries.sort((a, b) => (a.path < b.path ? -1 : 1))
  const list: RootfsList = { packages, entries }
  await writeFile(join(folder, `${platform}.json`), `${JSON.stringify(list, null, 2)}\n`)
  for (const { name, version } of packages) console.log(`${platform}: ${name} ${version}`)
}

/** Returns options of apt for a processor: for another than this machine's, with lists of packages of its own. */
async function aptFor({ debian }: Processor, folder: string): Promise<readonly string[]> {
  const options = ['APT::Sandbox::User=root']
  const { stdout: here } = await run('dpkg', ['--print-architecture'])
  if (here.trim() !== debian) {
    await mkdir(join(folder, 'lists/partial'), { recursive: true })
    options.push(`APT::Architecture=${debian}`, `APT::Architectures=${debian}`)
    options.push(`Dir::State::lists=${join(folder, 'lists')}`, `Dir::Cache=${folder}`)
  }
  const given = options.flatMap((option) => ['-o', option])
  if (options.length > 1) await run('apt-get', ['update', '-q', ...given])
  return given
}

/** Downloads the newest version that apt offers, with its signature chain verified by apt; returns the file. */
async function download(name: string, into: string, apt: readonly string[]): Promise<string> {
  await mkdir(into, { recursive: true })
  await run('apt-get', ['download', ...apt, name], { cwd: into })
  const [deb] = await readdir(into)
  if (deb === undefined) throw new Error(`apt-get downloaded no ${name}`)
  return join(into, deb)
}

async function describe(deb: string): Promise<{ name: string; version: string; source: string }> {
  const field = async (name: string) => (await run('dpkg-deb', ['--field', deb, name])).stdout.trim()
  const name = await field('Package')
  const version = await field('Version')
  return { name, version, source: (await field('Source')) || name }
}

async function take(unpacked: string, path: string, files: string): Promise<Content> {
  const from = join(unpacked, path)
  const found = await lstat(from)
  if (found.isSymbolicLink()) return { type: 'symlink', path, target: await readlink(from) }
  const into = join(files, path)
  await mkdir(dirname(into), { recursive: true })
  await copyFile(from, into)
  await chmod(into, 0o644)
  const mode = (found.mode & 0o7777).toString(8).padStart(4, '0')
  return { type: 'file', path, mode, sha256: hexOf(await digestOfFile(into)) }
}

/** Writes dpkg's record of the package to the place where scanners of small images look for it. */
async function writeStatus(
  name: string,
  deb: string,
  paths: readonly string[],
  files: string,
): Promise<Content[]> {
  const control = (await run('dpkg-deb', ['--field', deb])).stdout
  const sums = (await run('dpkg-deb', ['--info', deb, 'md5sums'])).stdout
  const ours = sums.split('\n').filter((line) => paths.includes(line.slice(line.indexOf('  ') + 2)))
  const folder = 'var/lib/dpkg/status.d'
  return [
    await write(files, `${folder}/${name}`, control),
    await write(files, `${folder}/${name}.md5sums`, ours.map((line) => `${line}\n`).join('')),
  ]
}

async function write(files: string, path: string, text: string): Promise<Content> {
  const into = join(files, path)
  await mkdir(dirname(into), { recursive: true })
  await writeFile(into, text)
  return { type: 'file', path, mode: '0644', sha256: hexOf(digestOf(text)) }
}
