/** Folder of an image artifact that contains the evidence about the image. */
export const evidenceFolder = 'evidence'

/** Files in that folder. */
export const evidenceFiles = {
  cyclonedx: 'sbom.cdx.json',
  spdx: 'sbom.spdx.json',
  model: 'model.cdx.json',
  card: 'MODEL_CARD.md',
} as const

export type EvidenceDocument = keyof typeof evidenceFiles
