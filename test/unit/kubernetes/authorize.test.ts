import { describe, expect, it } from '@jest/globals'
import { KubeConfig, type Cluster, type User } from '@kubernetes/client-node'
import { Cancellation } from '../../../src/errors/user-error.ts'
import { authorize } from '../../../src/kubernetes/authorize.ts'
import { userError } from '../../harness/user-error.ts'

/** Returns credentials that a program prints. */
function printedBy(script: string, over: Readonly<Record<string, unknown>> = {}): KubeConfig {
  return credentialsOf({ exec: { command: process.execPath, args: ['--eval', script], ...over } })
}

function credentialsOf(user: Partial<User>, cluster: Partial<Cluster> = {}): KubeConfig {
  const credentials = new KubeConfig()
  credentials.loadFromClusterAndUser(
    { name: 'test', server: 'https://cluster.invalid', skipTLSVerify: false, ...cluster },
    { name: 'test', ...user },
  )
  return credentials
}

const never = new AbortController().signal

describe('authorize', () => {
  it('adds the token that a program of the kubeconfig prints', async () => {
    const options = { headers: {} }
    await authorize(printedBy('console.log(JSON.stringify({ status: { token: "secret" } }))'), options, never)
    expect(options.headers).toEqual({ Authorization: 'Bearer secret' })
  })

  it.each([
    ['is missing', printedBy('', { command: 'sign-in-of-a-cloud' })],
    ['fails', printedBy('console.error("session expired"); process.exit(1)')],
    ['prints no credentials', printedBy('console.log("hello")')],
  ])('rejects a kubeconfig whose program %s', async (_, credentials) => {
    await expect(authorize(credentials, {}, never)).rejects.toThrow(userError('CLUSTER_CREDENTIALS_FAILED'))
  })

  it('does not wait for a program without an end', async () => {
    const waiting = printedBy('setTimeout(() => {}, 500)')
    await expect(authorize(waiting, {}, never, 100)).rejects.toThrow(userError('CLUSTER_CREDENTIALS_FAILED'))
  })

  it('ends at a cancellation although the program hangs', async () => {
    const run = new AbortController()
    const waiting = authorize(printedBy('setTimeout(() => {}, 500)'), {}, run.signal)
    run.abort(new Cancellation('cancelled by SIGINT'))
    await expect(waiting).rejects.toThrow(run.signal.reason)
  })

  it('repeats the hint of the kubeconfig about a missing program', async () => {
    const missing = printedBy('', { command: 'sign-in-of-a-cloud', installHint: 'Ask the platform team.' })
    await expect(authorize(missing, {}, never)).rejects.toThrow('Ask the platform team.')
  })

  it('rejects a kubeconfig without TLS', async () => {
    const unsafe = credentialsOf({ token: 'secret' }, { server: 'http://cluster.invalid' })
    await expect(authorize(unsafe, {}, never)).rejects.toThrow(userError('CLUSTER_NOT_CONFIGURED'))
  })
})
