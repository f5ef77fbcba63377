import { describe, expect, it } from '@jest/globals'
import { createHash, generateKeyPairSync, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { signWithKey } from '../../../src/attestation/key-signer.ts'
import { userError } from '../../harness/user-error.ts'

const bundleSchema = z.object({
  verificationMaterial: z.object({ publicKey: z.object({ hint: z.string() }) }),
  dsseEnvelope: z.object({
    payload: z.string(),
    payloadType: z.string(),
    signatures: z.array(z.object({ sig: z.string(), keyid: z.string().default('') })).length(1),
  }),
})

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('signWithKey', () => {
  it.each([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-521', 'sha512'],
  ])('signs the envelope with a key of %s and %s', async (namedCurve, hash) => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
    const bundle = bundleSchema.parse(JSON.parse(await signWithKey({ b: 1, a: 2 }, pemOf(privateKey))))
    const { payload, payloadType, signatures } = bundle.dsseEnvelope
    const body = Buffer.from(payload, 'base64')
    expect(body.toString()).toBe('{"a":2,"b":1}')
    // The encoding that DSSE signs.
    const head = `DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `
    const signature = Buffer.from(signatures[0]?.sig ?? '', 'base64')
    expect(verify(hash, Buffer.concat([Buffer.from(head), body]), publicKey, signature)).toBe(true)
  })

  it('identifies the key by the hash of its PEM and sets no key id', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const bundle = bundleSchema.parse(JSON.parse(await signWithKey({}, pemOf(privateKey))))
    const pem = publicKey.export({ type: 'spki', format: 'pem' })
    expect(bundle.verificationMaterial.publicKey.hint).toBe(createHash('sha256').update(pem).digest('hex'))
    expect(bundle.dsseEnvelope.signatures[0]?.keyid).toBe('')
  })

  it.each([
    ['an RSA key', pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)],
    ['another curve', pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey)],
    ['no PEM', 'secret'],
  ])('rejects %s without printing it', async (_, pem) => {
    const refused = signWithKey({}, pem)
    await expect(refused).rejects.toThrow(userError('ENVIRONMENT_INVALID_VARIABLE'))
    await expect(refused).rejects.not.toThrow(pem)
  })
})
