import { describe, expect, it } from '@jest/globals'
import { assertTag, formatRepository, parseReference, parseRepository } from '../../../src/image/reference.ts'
import { userError } from '../../harness/user-error.ts'

const digest = `sha256:${'a'.repeat(64)}`

describe('an image reference', () => {
  it.each([
    ['ghcr.io/acme/mnist', { registry: 'ghcr.io', path: 'acme/mnist', tag: null, digest: null }],
    [`ghcr.io/acme/mnist:v1@${digest}`, { registry: 'ghcr.io', path: 'acme/mnist', tag: 'v1', digest }],
    ['127.0.0.1:5000/mnist:v1', { registry: '127.0.0.1:5000', path: 'mnist', tag: 'v1', digest: null }],
    ['localhost/a/b/c', { registry: 'localhost', path: 'a/b/c', tag: null, digest: null }],
    ['[::1]:5000/m', { registry: '[::1]:5000', path: 'm', tag: null, digest: null }],
    [
      `r.example:443/a__b/c-d.e@${digest}`,
      { registry: 'r.example:443', path: 'a__b/c-d.e', tag: null, digest },
    ],
    ['acme/mnist', { registry: 'registry-1.docker.io', path: 'acme/mnist', tag: null, digest: null }],
    ['mnist:1', { registry: 'registry-1.docker.io', path: 'library/mnist', tag: '1', digest: null }],
    ['docker.io/mnist', { registry: 'registry-1.docker.io', path: 'library/mnist', tag: null, digest: null }],
  ])('"%s" is parsed', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })

  it.each([
    ['', 'repository "library/"'],
    ['ghcr.io/Acme/mnist', 'repository "Acme/mnist"'],
    ['ghcr.io/acme/mnist:', 'tag ""'],
    ['ghcr.io/acme/mnist:-x', 'tag "-x"'],
    [`ghcr.io/acme/mnist:${'x'.repeat(129)}`, 'tag "xxx'],
    ['ghcr.io/acme/mnist@sha256:12', 'digest "sha256:12"'],
    [`ghcr.io/acme/mnist@${digest}@${digest}`, '@'],
    ['ghcr.io/acme//mnist', 'repository "acme//mnist"'],
    ['ghcr.io/../mnist', 'repository "../mnist"'],
    ['https://ghcr.io/acme/mnist', 'registry "https:"'],
    ['127.0.0.1:99999/mnist', 'registry "127.0.0.1:99999"'],
    ['[:::]/mnist', 'registry "[:::]"'],
    ['256.1.1.1/mnist', 'registry "256.1.1.1"'],
    ['ghcr.io/acme/mn ist', 'repository "acme/mn ist"'],
    ['user@ghcr.io/acme/mnist', 'digest "ghcr.io/acme/mnist"'],
    [`ghcr.io/${'a'.repeat(256)}`, 'repository "aaa'],
  ])('"%s" is refused, naming the part', (text, part) => {
    expect(() => parseReference(text)).toThrow(userError('IMAGE_INVALID_REFERENCE', part))
  })

  it('is parsed as a repository only without tag and digest', () => {
    expect(parseRepository('ghcr.io/acme/mnist')).toEqual({ registry: 'ghcr.io', path: 'acme/mnist' })
    expect(() => parseRepository('ghcr.io/acme/mnist:v1')).toThrow(
      userError('IMAGE_INVALID_REFERENCE', '"v1"'),
    )
    expect(() => parseRepository(`ghcr.io/acme/mnist@${digest}`)).toThrow(
      userError('IMAGE_INVALID_REFERENCE'),
    )
  })

  it('is shown with the registry that users write', () => {
    expect(formatRepository(parseRepository('acme/mnist'))).toBe('docker.io/acme/mnist')
    expect(formatRepository(parseRepository('ghcr.io/acme/mnist'))).toBe('ghcr.io/acme/mnist')
  })

  it('has tags of allowed characters only', () => {
    expect(() => assertTag('v1.2.3_rc-1')).not.toThrow()
    expect(() => assertTag('v1+build')).toThrow(userError('IMAGE_INVALID_REFERENCE'))
  })
})
