import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { parseRepository } from '../../../src/image/reference.ts'
import { imagePolicy, type ImagePolicyParts } from '../../../src/manifests/image-policy.ts'
import { manifestYaml } from '../../../src/manifests/manifest-yaml.ts'

const byWorkflow: ImagePolicyParts = {
  repository: parseRepository('ghcr.io/acme/mnist'),
  signer: {
    kind: 'workflow',
    issuer: 'https://token.actions.githubusercontent.com',
    subject: { subject: 'https://github.com/acme/mnist/.github/workflows/release.yml@refs/heads/main' },
    roots: [],
  },
  maxAge: null,
}

/** The policy as a reader of its YAML gets it. */
const policyOf = (parts: Partial<ImagePolicyParts> = {}): unknown =>
  parse(manifestYaml(imagePolicy({ ...byWorkflow, ...parts }).at(-1) ?? {}))

describe('imagePolicy', () => {
  it('requires the lineage in a bundle of the public Sigstore for a workflow', () => {
    expect(imagePolicy(byWorkflow)).toHaveLength(1)
    expect(policyOf()).toMatchObject({
      apiVersion: 'policy.sigstore.dev/v1beta1',
      kind: 'ClusterImagePolicy',
      metadata: { name: 'ghcr.io-acme-mnist' },
      spec: {
        images: [{ glob: 'ghcr.io/acme/mnist@**' }, { glob: 'ghcr.io/acme/mnist:**' }],
        authorities: [
          {
            name: 'sigstore',
            signatureFormat: 'bundle',
            keyless: { identities: [{ issuer: 'https://token.actions.githubusercontent.com' }] },
            attestations: [{ predicateType: 'https://github.com/tensorline/tensorline/lineage/v1' }],
          },
        ],
      },
    })
  })

  it('names Docker Hub as policy-controller does', () => {
    expect(policyOf({ repository: parseRepository('acme/mnist') })).toMatchObject({
      spec: {
        images: [{ glob: 'index.docker.io/acme/mnist@**' }, { glob: 'index.docker.io/acme/mnist:**' }],
      },
    })
  })

  it('has a name that Kubernetes permits for a registry with a port', () => {
    expect(policyOf({ repository: parseRepository('registry.acme.example:5000/a__b/mnist') })).toMatchObject({
      metadata: { name: 'registry.acme.example-5000-a--b-mnist' },
    })
  })
})
