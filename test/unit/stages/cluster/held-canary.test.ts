import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { findHeld, requireHeld } from '../../../../src/stages/cluster/held-canary.ts'
import { userError } from '../../../harness/user-error.ts'
import { deploymentObject, withApiServer } from '../../kubernetes/api-server.ts'

const place = { namespace: 'models', pipeline: 'digits' }
const image = `ghcr.io/acme/digits@${digestOf('image')}`
const other = `ghcr.io/acme/digits@${digestOf('other')}`

/** Answers of a cluster whose canary has this image and, if it is held, this record. */
const canary = (running: string, annotations: Readonly<Record<string, string>>) => ({
  '/apis/apps/v1/namespaces/models/deployments/digits-canary': deploymentObject(running, {
    metadata: { name: 'digits-canary', annotations },
  }),
})
const held = canary(image, { 'tensorline.dev/held-image': image })

describe('findHeld', () => {
  it('returns the image of the held canary', async () => {
    expect(await withApiServer(held, (client) => findHeld(client, place))).toBe(image)
  })

  it.each([
    ['does not exist', {}],
    ['is judged, or was left by a killed job', canary(image, {})],
    ['was changed by hand', canary(other, { 'tensorline.dev/held-image': image })],
  ])('returns null for a canary that %s', async (_, answers) => {
    expect(await withApiServer(answers, (client) => findHeld(client, place))).toBeNull()
  })
})

describe('requireHeld', () => {
  it('rejects a held canary of another image', async () => {
    const required = withApiServer(held, (client) => requireHeld(client, place, other))
    await expect(required).rejects.toThrow(userError('DEPLOY_NO_HELD_CANARY', image))
  })
})
