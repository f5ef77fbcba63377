import { describe, expect, it } from '@jest/globals'
import { clientMistake } from '../../../src/engine/package-client.ts'
import { pipArguments } from '../../../src/engine/pip.ts'
import { uvArguments } from '../../../src/engine/uv.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { UserError } from '../../../src/errors/user-error.ts'
import { lockOf, onlyWheel } from '../../harness/engine/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'

const lock = lockOf(new Uint8Array(1))
const wheel = onlyWheel(lock)

function throwProblem(client: 'pip' | 'uv', output: string): void {
  const problem = clientMistake(client, wheel, output)
  if (problem !== 'disk full') throw new UserError(problem)
}

it('asks for the wheel by its own tags, so that any Python can fetch it', () => {
  const args = pipArguments({ lock, wheel, requirements: '/r.txt', folder: '/into' }).join(' ')
  expect(args).toContain(
    '--python-version 312 --implementation cp --abi cp312 --platform manylinux_2_27_x86_64',
  )
  expect(args).toContain('--require-hashes')
  expect(args).toMatch(/--dest \/into --requirement \/r\.txt$/)
})

it('asks uv for the same, to be unpacked', () => {
  const args = uvArguments(lock, '/r.txt', '/into').join(' ')
  expect(args).toContain('--python-version 3.12 --python-platform x86_64-manylinux_2_28')
  expect(args).toContain('--require-hashes')
})

it('knows a full disk from other trouble', () => {
  const output = "ERROR: Could not install: [Errno 28] No space left on device: '/x'"
  expect(clientMistake('pip', wheel, output)).toBe('disk full')
})

describe('what pip printed', () => {
  it.each<[string, string, ErrorCode, string]>([
    [
      'another hash',
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
      'ENGINE_WHEEL_MISMATCH',
      wheel.sha256,
    ],
    [
      'no network',
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(Connection refused)'\n" +
        'ERROR: Could not find a version that satisfies the requirement tensorflow-cpu==2.21.0\n' +
        'ERROR: No matching distribution found for tensorflow-cpu==2.21.0',
      'ENGINE_DOWNLOAD_FAILED',
      ': Connection refused',
    ],
    [
      'no name server',
      "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError('Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/tensorflow-cpu/",
      'ENGINE_DOWNLOAD_FAILED',
      ': Failed to establish a new connection: [Errno -3] Temporary failure in name resolution',
    ],
    [
      'a refusing proxy',
      "ERROR: Could not connect: ProxyError('Cannot connect to proxy.', OSError('407'))",
      'ENGINE_DOWNLOAD_FAILED',
      ': ERROR: Could not connect',
    ],
    [
      'a mirror without it',
      'ERROR: No matching distribution found for tensorflow-cpu==2.21.0',
      'ENGINE_DOWNLOAD_FAILED',
      wheel.file,
    ],
    ['anything else', 'Traceback\nValueError: surprise\n', 'ENGINE_DOWNLOAD_FAILED', 'ValueError: surprise'],
    ['nothing', '', 'ENGINE_DOWNLOAD_FAILED', 'tensorflow-cpu 2.21.0'],
  ])('about %s becomes a problem with a code', (_, output, code, value) => {
    expect(() => throwProblem('pip', output)).toThrow(userError(code, value))
  })
})

// Copied from uv 0.13.9.
describe('what uv printed', () => {
  it.each<[string, string, ErrorCode, string]>([
    [
      'another hash',
      'error: Failed to download `nvidia-nccl-cu12==2.32.3`\n  cause: Hash mismatch for `nvidia-nccl-cu12==2.32.3`',
      'ENGINE_WHEEL_MISMATCH',
      wheel.sha256,
    ],
    [
      'no network',
      'error: Request failed after 3 retries in 11.5s\n  cause: client error (Connect)',
      'ENGINE_DOWNLOAD_FAILED',
      ': error: Request failed after 3 retries',
    ],
    [
      'a mirror without it',
      'error: No solution found when resolving dependencies\n  cause: Because there is no version of tensorflow-cpu==2.21.0',
      'ENGINE_DOWNLOAD_FAILED',
      wheel.file,
    ],
    ['anything else', 'error: surprise\n', 'ENGINE_DOWNLOAD_FAILED', 'error: surprise'],
  ])('about %s becomes a problem with a code', (_, output, code, value) => {
    expect(() => throwProblem('uv', output)).toThrow(userError(code, value))
  })
})
