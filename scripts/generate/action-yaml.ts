import { stringify } from 'yaml'
import type { AnyAction } from '../../src/config/action.ts'

/** Returns the `action.yml` of an action with its bundle in `<dist>/<name>/`. */
export function actionYaml(action: AnyAction, dist: string): string {
  const metadata = {
    name: action.title,
    description: action.description,
    author: 'Tensorline',
    branding: { icon: action.icon, color: 'orange' },
    inputs: Object.fromEntries(
      Object.entries(action.inputs).map(([name, { description, default: value }]) => [
        name,
        { description, required: false, default: value },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: {
      using: 'node24',
      main: `${dist}/${action.name}/index.js`,
      post: `${dist}/${action.name}/post.js`,
      'post-if': 'always()',
    },
  }
  return `# Generated from src/config/actions.ts by \`npm run generate\`.\n${stringify(metadata, { lineWidth: 0 })}`
}
