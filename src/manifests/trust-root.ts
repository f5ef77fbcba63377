import type { CertificateAuthority, TransparencyLogInstance, TrustedRoot } from '@sigstore/protobuf-specs'
import type { KubernetesObject } from './workload.ts'

/** A TrustRoot of Sigstore's policy-controller: the certificates and keys of one Sigstore. */
export interface TrustRoot extends KubernetesObject {
  readonly spec: { readonly sigstoreKeys: object }
}

/** Returns the object by which policy-controller trusts the Sigstore of a trusted root. */
export function trustRoot(
  metadata: KubernetesObject['metadata'],
  { certificateAuthorities, tlogs, ctlogs, timestampAuthorities }: TrustedRoot,
): TrustRoot {
  return {
    apiVersion: 'policy.sigstore.dev/v1alpha1',
    kind: 'TrustRoot',
    metadata,
    spec: {
      sigstoreKeys: {
        certificateAuthorities: certificateAuthorities.map(authority),
        tLogs: tlogs.map(log),
        ctLogs: ctlogs.map(log),
        timestampAuthorities: timestampAuthorities.map(authority),
      },
    },
  }
}

function authority({ subject, uri, certChain }: CertificateAuthority) {
  const chain = certChain?.certificates.map(({ rawBytes }) => pem('CERTIFICATE', rawBytes)) ?? []
  return {
    subject: { organization: subject?.organization ?? '', commonName: subject?.commonName ?? '' },
    uri,
    certChain: base64(chain.join('')),
  }
}

function log({ baseUrl, publicKey }: TransparencyLogInstance) {
  return {
    baseURL: baseUrl,
    hashAlgorithm: 'sha-256',
    publicKey: base64(pem('PUBLIC KEY', publicKey?.rawBytes ?? Buffer.alloc(0))),
  }
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
