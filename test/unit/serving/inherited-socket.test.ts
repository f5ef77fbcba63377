import { expect, it } from '@jest/globals'
import { inheritedSocket } from '../../../src/serving/inherited-socket.ts'

it.each([
  ['LISTEN_FDS without a process, as the supervisor sets it', { LISTEN_FDS: '1' }, 3],
  ['LISTEN_FDS for this process, as systemd sets it', { LISTEN_FDS: '1', LISTEN_PID: '7' }, 3],
  ['LISTEN_FDS for another process', { LISTEN_FDS: '1', LISTEN_PID: '8' }, null],
  ['LISTEN_FDS of no socket', { LISTEN_FDS: '0' }, null],
  ['no LISTEN_FDS', {}, null],
])('%s gives the descriptor of the inherited socket, or none', (_, environment, descriptor) => {
  expect(inheritedSocket(environment, 7)?.descriptor ?? null).toBe(descriptor)
})

it('a notification is ignored when the supervisor has ended', () => {
  const socket = inheritedSocket({ LISTEN_FDS: '1', READY_FD: '999' }, 7)
  expect(() => {
    socket?.accepting()
    socket?.stopped()
  }).not.toThrow()
})
