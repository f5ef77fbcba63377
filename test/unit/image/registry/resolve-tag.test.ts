import { expect, it } from '@jest/globals'
import { tagInPlaceOfDigest } from '../../../../src/image/registry/resolve-tag.ts'
import { userError } from '../../../harness/user-error.ts'
import { withServer } from '../../errors/message-cases/server.ts'

it('tagInPlaceOfDigest reports a tag that the repository does not contain', () =>
  withServer(404, '', async (address) => {
    const options = { signal: new AbortController().signal, environment: {}, registries: {} }
    await expect(tagInPlaceOfDigest(`${address}/acme/mnist:v9`, options)).rejects.toThrow(
      userError('REGISTRY_NOT_FOUND', `no tag v9 in ${address}/acme/mnist`, 'tag'),
    )
  }))
