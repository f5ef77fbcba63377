import { deploymentObject, scrapeAnnotations } from './deployment-object.ts'
import { imageParts } from './image-parts.ts'
import { manifestFile, manifestYaml, type RenderedFiles } from './manifest-yaml.ts'
import { markFor } from './mark.ts'
import { workloadObjects } from './workload-objects.ts'
import { objectName, prefix, type Workload } from './workload.ts'

const marks = {
  image: markFor('image'),
  replicas: markFor('replicas'),
  env: markFor('env'),
  resources: markFor('resources'),
  annotations: markFor('annotations'),
  podAnnotations: markFor('pod-annotations'),
} as const

/** Returns a Helm chart whose values are the version, the number of pods, the environment and the resources. */
export function helmChart(workload: Workload): RenderedFiles {
  const { repository, digest } = imageParts(workload.image)
  const deployment = deploymentObject(workload)
  const { spec } = deployment
  const server = spec?.template.spec?.containers[0]
  const evidence = Object.entries(deployment.metadata.annotations ?? {}).filter(
    ([name]) => name !== `${prefix}/image`,
  )
  const values = {
    image: { repository, digest },
    ...(spec?.replicas === undefined ? {} : { replicas: spec.replicas }),
    env: server?.env,
    resources: server?.resources,
    annotations: Object.fromEntries(evidence),
  }
  const chart = {
    apiVersion: 'v2',
    name: objectName(workload.pipeline),
    description: `Server of the model ${workload.model.name}`,
    type: 'application',
    version: '1.0.0',
    appVersion: digest,
  }
  return {
    'Chart.yaml': manifestYaml(chart),
    'values.yaml': manifestYaml(values),
    ...Object.fromEntries(
      workloadObjects(workload).map((object) => [
        `templates/${manifestFile(object)}`,
        templateOf(object.kind === 'Deployment' ? marked(workload) : object),
      ]),
    ),
  }
}

/** Returns the Deployment with marks in place of the values. */
function marked(workload: Workload): object {
  const deployment = deploymentObject(workload)
  const { metadata, spec } = deployment
  const pod = spec?.template.spec
  if (!spec || !pod) return deployment
  const { labels } = metadata
  const containers = pod.containers.map((container) => ({
    ...container,
    image: marks.image,
    env: marks.env,
    resources: marks.resources,
  }))
  const { replicas, ...rest } = spec
  const described = {
    ...(replicas === undefined ? {} : { replicas: marks.replicas }),
    ...rest,
    template: { metadata: { labels, annotations: marks.podAnnotations }, spec: { ...pod, containers } },
  }
  const name = { name: metadata.name, labels, annotations: marks.annotations }
  return { ...deployment, metadata: name, spec: described }
}

const image = '"{{ .Values.image.repository }}@{{ .Values.image.digest }}"'

/** Returns the text of a template: Helm's own delimiters in values become text, and marks become expressions. */
function templateOf(object: object): string {
  return manifestYaml(object)
    .replaceAll('{{', '{{ "{{" }}')
    .replaceAll(marks.image, image)
    .replaceAll(marks.replicas, '{{ .Values.replicas }}')
    .split('\n')
    .map(expandBlock)
    .join('\n')
}

/** Replaces a mark for a list or a mapping by an expression that writes it below its key. */
function expandBlock(line: string): string {
  const block = blocks.find((name) => line.endsWith(`: ${marks[name]}`))
  if (block === undefined) return line
  const depth = line.length - line.trimStart().length + 2
  const margin = ' '.repeat(depth)
  const scraping = Object.entries(scrapeAnnotations).map(([name, value]) => `${margin}${name}: "${value}"`)
  const isOfPods = block === 'podAnnotations'
  const value = isOfPods ? 'annotations' : block
  const lines = [
    line.slice(0, -marks[block].length - 1),
    // The image follows from its own values.
    ...(value === 'annotations' ? [`${margin}${prefix}/image: ${image}`] : []),
    ...(isOfPods ? scraping : []),
    `${margin}{{- toYaml .Values.${value} | nindent ${depth} }}`,
  ]
  return lines.join('\n')
}

const blocks = ['env', 'resources', 'annotations', 'podAnnotations'] as const
