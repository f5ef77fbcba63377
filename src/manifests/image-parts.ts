/** Returns the repository and the digest of `name@sha256:…`. */
export function imageParts(image: string): { readonly repository: string; readonly digest: string } {
  const at = image.indexOf('@')
  return { repository: image.slice(0, at), digest: image.slice(at + 1) }
}
