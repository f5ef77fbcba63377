import type { ImageFormat } from './image-header.ts'

const extensions: Readonly<Record<string, ImageFormat>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  gif: 'gif',
  bmp: 'bmp',
}

/** Names of image files. */
export const imageNames = new RegExp(`\\.(?:${Object.keys(extensions).join('|')})$`, 'i')

/** Returns the format that the extension of a file names; null for other extensions. */
export function formatOfName(path: string): ImageFormat | null {
  return extensions[/[^.]+$/.exec(path)?.[0].toLowerCase() ?? ''] ?? null
}
