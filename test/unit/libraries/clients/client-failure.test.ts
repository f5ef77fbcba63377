import { describe, expect, it } from '@jest/globals'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { UserError } from '../../../../src/errors/user-error.ts'
import { explainClientFailure, type ClientName } from '../../../../src/libraries/clients/client-failure.ts'
import { pipArguments } from '../../../../src/libraries/clients/pip.ts'
import { uvArguments } from '../../../../src/libraries/clients/uv.ts'
import { duckdbLibrary } from '../../../../src/libraries/duckdb.ts'
import { tensorFlowLibrary } from '../../../../src/libraries/tensorflow.ts'
import { lockOf } from '../../../harness/libraries/small-runtime.ts'
import { userError } from '../../../harness/user-error.ts'

const lock = lockOf(new Uint8Array(1))
const library = tensorFlowLibrary(lock)
const [wheel] = library.packages
if (wheel?.registry !== 'pypi') throw new Error('TensorFlow is a Python package')
const duckdb = duckdbLibrary('linux-x64')
const [tarball] = duckdb.packages
if (tarball === undefined) throw new Error('DuckDB has a package')
const downloads = {
  pip: { library, wanted: wheel, folder: '/into' },
  uv: { library, wanted: wheel, folder: '/into' },
  npm: { library: duckdb, wanted: tarball, folder: '/into' },
}

function throwProblem(client: ClientName, output: string): void {
  throw new UserError(explainClientFailure(client, downloads[client], output))
}

it('pipArguments request the wheel by its tags, so that any Python can download it', () => {
  const args = pipArguments(wheel, '/r.txt', '/into').join(' ')
  expect(args).toContain(
    '--python-version 312 --implementation cp --abi cp312 --platform manylinux_2_27_x86_64',
  )
  expect(args).toContain('--require-hashes')
  expect(args).toMatch(/--dest \/into --requirement \/r\.txt$/)
})

it('uvArguments request the same wheel for installation', () => {
  const args = uvArguments(wheel, '/r.txt', '/into').join(' ')
  expect(args).toContain('--python-version 3.12 --python-platform x86_64-manylinux_2_28')
  expect(args).toContain('--require-hashes')
})

it('clientMistake distinguishes a full disk from other failures', () => {
  const output = "ERROR: Could not install: [Errno 28] No space left on device: '/x'"
  expect(explainClientFailure('pip', downloads.pip, output)).toMatchObject({ code: 'FILE_DISK_FULL' })
})

describe('output of pip', () => {
  it.each<[string, string, ErrorCode, string]>([
    [
      'another hash',
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
      'LIBRARY_PACKAGE_MISMATCH',
      wheel.sha256,
    ],
    [
      'no network',
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(Connection refused)'\n" +
        'ERROR: Could not find a version that satisfies the requirement tensorflow-cpu==2.21.0\n' +
        'ERROR: No matching distribution found for tensorflow-cpu==2.21.0',
      'LIBRARY_DOWNLOAD_FAILED',
      ': Connection refused',
    ],
    [
      'no name server',
      "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError('Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/tensorflow-cpu/",
      'LIBRARY_DOWNLOAD_FAILED',
      ': Failed to establish a new connection: [Errno -3] Temporary failure in name resolution',
    ],
    [
      'a refusing proxy',
      "ERROR: Could not connect: ProxyError('Cannot connect to proxy.', OSError('407'))",
      'LIBRARY_DOWNLOAD_FAILED',
      ': ERROR: Could not connect',
    ],
    [
      'a mirror without it',
      'ERROR: No matching distribution found for tensorflow-cpu==2.21.0',
      'LIBRARY_DOWNLOAD_FAILED',
      wheel.file,
    ],
    ['anything else', 'Traceback\nValueError: surprise\n', 'LIBRARY_DOWNLOAD_FAILED', 'ValueError: surprise'],
    ['nothing', '', 'LIBRARY_DOWNLOAD_FAILED', 'tensorflow-cpu 2.21.0'],
  ])('about %s becomes a problem with a code', (_, output, code, value) => {
    expect(() => throwProblem('pip', output)).toThrow(userError(code, value))
  })
})

// Copied from uv 0.13.9.
describe('output of uv', () => {
  it.each<[string, string, ErrorCode, string]>([
    [
      'another hash',
      'error: Failed to download `nvidia-nccl-cu12==2.32.3`\n  cause: Hash mismatch for `nvidia-nccl-cu12==2.32.3`',
      'LIBRARY_PACKAGE_MISMATCH',
      wheel.sha256,
    ],
    [
      'no network',
      'error: Request failed after 3 retries in 11.5s\n  cause: client error (Connect)',
      'LIBRARY_DOWNLOAD_FAILED',
      ': error: Request failed after 3 retries',
    ],
    [
      'a mirror without it',
      'error: No solution found when resolving dependencies\n  cause: Because there is no version of tensorflow-cpu==2.21.0',
      'LIBRARY_DOWNLOAD_FAILED',
      wheel.file,
    ],
    ['anything else', 'error: surprise\n', 'LIBRARY_DOWNLOAD_FAILED', 'error: surprise'],
  ])('about %s becomes a problem with a code', (_, output, code, value) => {
    expect(() => throwProblem('uv', output)).toThrow(userError(code, value))
  })
})

// Copied from npm 11.19.
describe('what npm printed', () => {
  it.each<[string, string, ErrorCode, string]>([
    [
      'another hash',
      'npm error code EINTEGRITY\nnpm error sha512-x',
      'LIBRARY_PACKAGE_MISMATCH',
      tarball.sha256,
    ],
    [
      'no network',
      'npm error code ECONNREFUSED\nnpm error FetchError: request to x failed, reason: connect ECONNREFUSED\nnpm error   at x {',
      'LIBRARY_DOWNLOAD_FAILED',
      'reason: connect ECONNREFUSED',
    ],
    [
      'a mirror without the version',
      'npm error code ETARGET\nnpm error notarget No matching version found for x.\nnpm error A complete log of this run can be found in: /x',
      'LIBRARY_DOWNLOAD_FAILED',
      tarball.file,
    ],
    [
      'a mirror without the package',
      'npm error code E404\nnpm error 404 Not Found - GET x',
      'LIBRARY_DOWNLOAD_FAILED',
      tarball.file,
    ],
    [
      'anything else',
      'npm error code EUSAGE\nnpm error surprise\nnpm error A complete log of this run can be found in: /x',
      'LIBRARY_DOWNLOAD_FAILED',
      'npm error code EUSAGE',
    ],
    ['a full disk', 'npm error code ENOSPC', 'FILE_DISK_FULL', 'DuckDB'],
  ])('about %s becomes a problem with a code', (_, output, code, value) => {
    expect(() => throwProblem('npm', output)).toThrow(userError(code, value))
  })
})
