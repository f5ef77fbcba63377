import type { PipelineConfig } from '../../config/pipeline.ts'
import type { Revision } from '../../host/host.ts'

/** Returns the labels of an image: those of its source, and those of the pipeline. */
export function imageLabels(
  revision: Revision | null,
  { labels }: Pick<PipelineConfig['image'], 'labels'>,
): Readonly<Record<string, string>> {
  return { ...sourceLabels(revision), ...labels }
}

/** An image of a terminal has no source label, because its files may differ from the commit. */
function sourceLabels(revision: Revision | null): Readonly<Record<string, string>> {
  if (revision === null || revision.url === null) return {}
  return {
    'org.opencontainers.image.source': revision.url,
    'org.opencontainers.image.revision': revision.commit,
    ...(revision.tag === null ? {} : { 'org.opencontainers.image.version': revision.tag }),
  }
}
