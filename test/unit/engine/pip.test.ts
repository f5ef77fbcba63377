import { describe, expect, it } from '@jest/globals'
import { pipArguments, pipMistake } from '../../../src/engine/pip.ts'
import { cpuRuntimeLock } from '../../../src/engine/runtime-lock.ts'

const lock = cpuRuntimeLock()

it('asks for the wheel by its own tags, so that any Python can fetch it', () => {
  const args = pipArguments(lock, '/r.txt', '/into').join(' ')
  expect(args).toContain(
    '--python-version 312 --implementation cp --abi cp312 --platform manylinux_2_27_x86_64',
  )
  expect(args).toContain('--require-hashes')
  expect(args).toMatch(/--dest \/into --requirement \/r\.txt$/)
})

describe('what pip printed', () => {
  it.each([
    [
      'another hash',
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
      'whose hash is not the pinned one',
    ],
    ['a full disk', "ERROR: Could not install: [Errno 28] No space left on device: '/x'", 'no space left'],
    [
      'no network',
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(Connection refused)'\n" +
        'ERROR: Could not find a version that satisfies the requirement tensorflow-cpu==2.21.0\n' +
        'ERROR: No matching distribution found for tensorflow-cpu==2.21.0',
      'no way to the package index: WARNING: Retrying',
    ],
    [
      'a refusing proxy',
      "ERROR: Could not connect: ProxyError('Cannot connect to proxy.', OSError('407'))",
      'no way to the package index: ERROR: Could not connect',
    ],
    [
      'a mirror without it',
      'ERROR: No matching distribution found for tensorflow-cpu==2.21.0',
      `no ${lock.wheel.file} in the package index`,
    ],
    [
      'anything else',
      'Traceback\nValueError: surprise\n',
      'pip failing to fetch tensorflow-cpu 2.21.0: ValueError: surprise',
    ],
    ['nothing', '', 'it printed nothing'],
  ])('about %s is told in plain words', (_, output, found) => {
    expect(pipMistake(lock, output).found).toContain(found)
  })
})
