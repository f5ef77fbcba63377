import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Address of the node in its network, by which pods reach it. */
export const nodeAddress = '10.88.76.1'
/** Network of the Services. The first address is that of the API server. */
export const serviceNetwork = '10.96.0.0/16'
const names = `subjectAltName=IP:127.0.0.1,IP:${nodeAddress},IP:10.96.0.1,DNS:localhost`

/** The name of the only node; its address is this name. */
export const nodeName = '127.0.0.1'

/** Writes a certificate authority, the certificates of the cluster and the keys of its service accounts into a folder. */
export function writeCertificates(folder: string): void {
  const authority = join(folder, 'ca')
  writeKey(authority)
  openssl(
    'req',
    '-x509',
    '-new',
    '-key',
    `${authority}.key`,
    '-subj',
    '/CN=test-ca',
    '-days',
    '30',
    '-out',
    `${authority}.crt`,
  )
  writeCertificate(folder, 'apiserver', '/CN=kube-apiserver', ['extendedKeyUsage=serverAuth', names])
  writeCertificate(folder, 'admin', '/O=system:masters/CN=admin', ['extendedKeyUsage=clientAuth'])
  writeCertificate(folder, 'node', `/O=system:nodes/CN=system:node:${nodeName}`, [
    'extendedKeyUsage=clientAuth,serverAuth',
    names,
  ])
  const accounts = join(folder, 'sa')
  openssl('genrsa', '-out', `${accounts}.key`, '2048')
  openssl('rsa', '-in', `${accounts}.key`, '-pubout', '-out', `${accounts}.pub`)
}

/**
 * Writes NAME.key and NAME.crt, signed by the authority in the folder.
 * @param days of validity; a certificate of 0 days has expired
 */
export function writeCertificate(
  folder: string,
  name: string,
  subject: string,
  extensions: readonly string[],
  days = 30,
): void {
  const place = join(folder, name)
  writeKey(place)
  writeFileSync(`${place}.ext`, extensions.join('\n'))
  openssl('req', '-new', '-key', `${place}.key`, '-subj', subject, '-out', `${place}.csr`)
  const authority = ['-CA', join(folder, 'ca.crt'), '-CAkey', join(folder, 'ca.key'), '-CAcreateserial']
  const result = ['-extfile', `${place}.ext`, '-days', String(days), '-out', `${place}.crt`]
  openssl('x509', '-req', '-in', `${place}.csr`, ...authority, ...result)
}

/** Returns a kubeconfig of the administrator, or of another certificate in the folder. */
export function kubeconfig(folder: string, server: string, user = 'admin'): string {
  const encoded = (name: string) => readFileSync(join(folder, name)).toString('base64')
  // YAML reads JSON.
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [{ name: 'test', cluster: { server, 'certificate-authority-data': encoded('ca.crt') } }],
    users: [
      {
        name: user,
        user: {
          'client-certificate-data': encoded(`${user}.crt`),
          'client-key-data': encoded(`${user}.key`),
        },
      },
    ],
    contexts: [{ name: 'test', context: { cluster: 'test', user } }],
  })
}

function writeKey(place: string): void {
  openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${place}.key`)
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
