import type { RenderForm } from '../config/deploy-inputs.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { blocks, code, codeBlock, digestText, md, table } from './markdown.ts'

export interface RenderDetails {
  readonly form: RenderForm
  /** Folder as the step names it. */
  readonly folder: string
  /** Reference by digest. */
  readonly image: string
  readonly model: EvaluableModel
  readonly environment: string
  readonly files: readonly string[]
}

/** Returns a Markdown summary of rendered files for the job summary, with the command that applies them. */
export function renderSummary({ form, folder, image, model, environment, files }: RenderDetails): string {
  return blocks(
    md`## Rendered for ${environment}`,
    table(
      ['', ''],
      [
        ['Image', code(image)],
        ['Model', digestText(model.digest)],
        ['Files', code(files.toSorted().join(', '))],
      ],
    ),
    md`
To apply them:
    `,
    codeBlock(applyCommand(form, folder, files)),
  ).text
}

function applyCommand(form: RenderForm, folder: string, files: readonly string[]): string {
  switch (form) {
    case 'manifests':
      return `kubectl apply -f ${folder}`
    case 'kustomize': {
      const overlay = files.find((path) => path.startsWith('overlays/'))?.split('/')[1] ?? ''
      return `kubectl apply -k ${folder}/overlays/${overlay}`
    }
    case 'helm':
      return `helm upgrade --install model ${folder}`
    case 'terraform':
      return `terraform -chdir=${folder} init && terraform -chdir=${folder} apply`
  }
}
