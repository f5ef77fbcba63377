import { describe, expect, it } from '@jest/globals'
import { checkPods } from '../../../src/kubernetes/check-pods.ts'
import { podSchema } from '../../../src/kubernetes/objects.ts'
import { directRequest, NoResponse } from '../../../src/rollout/http.ts'
import { userError } from '../../harness/user-error.ts'
import { podObject, withApiServer } from './api-server.ts'

const place = { namespace: 'models', port: 8080 }
const pod = podSchema.parse(podObject({}))
const list = (...items: unknown[]) => ({ '/api/v1/namespaces/models/pods': { items } })

describe('checkPods', () => {
  it('repeats a check whose connection broke', async () => {
    let checks = 0
    const check = async (url: string) => {
      if ((checks += 1) === 1) throw new NoResponse(url, new Error('other side closed'))
    }
    await withApiServer(list(pod), (client) => checkPods(client, place, [pod], check))
    expect(checks).toBe(2)
  })

  it('does not repeat a check that failed by a response', async () => {
    let checks = 0
    const check = async () => {
      checks += 1
      throw new Error('wrong')
    }
    const checked = withApiServer(list(pod), (client) => checkPods(client, place, [pod], check))
    await expect(checked).rejects.toThrow('wrong')
    expect(checks).toBe(1)
  })

  it('reports a pod that ended while it was checked', async () => {
    const check = async (url: string) => Promise.reject(new NoResponse(url, new Error('closed')))
    const checked = withApiServer(list(), (client) => checkPods(client, place, [pod], check))
    await expect(checked).rejects.toThrow(userError('ROLLOUT_CRASHED'))
  })

  it('reports a pod to which the API server does not connect, with the reason', async () => {
    const check = async (url: string) => {
      await directRequest(url)
    }
    const checked = withApiServer(list(pod), (client) => checkPods(client, place, [pod], check))
    await expect(checked).rejects.toThrow(userError('ROLLOUT_NOT_READY', 'Unexpected server response: 404'))
  })
})
