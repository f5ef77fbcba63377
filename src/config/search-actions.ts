import { declare, published } from './declare.ts'
import { train } from './actions.ts'
import { artifactOut, config, matrix, set } from './common-inputs.ts'

const searched = {
  ...published,
  trial: 'Number of the best trial.',
  'best-value': 'Its value of `search.metric`.',
  'best-parameters': 'Its values by their path in the file, as JSON.',
  'failed-trials': 'Number of trials without a model.',
  'report-path': 'Folder of the report with the table of all trials.',
}

/** All trials on one machine. */
export const search = declare({
  name: 'search',
  title: 'Tensorline search',
  description:
    'Trains with other values on one machine, trial after trial or side by side, and publishes the best model',
  icon: 'search',
  inputs: train.inputs,
  outputs: searched,
})

/** The trials of a matrix. */
export const searchPlan = declare({
  name: 'search-plan',
  title: 'Tensorline search-plan',
  description: 'Draws the trials of a search as the matrix of the jobs that train them',
  icon: 'grid',
  inputs: { config, set },
  outputs: {
    matrix: 'For `strategy.matrix`, through `fromJSON`: `trial` and the lines of `set` for each job.',
    trials: 'How many trials there are.',
  },
})

/** The best of a matrix. */
export const searchSelect = declare({
  name: 'search-select',
  title: 'Tensorline search-select',
  description: 'Picks the best of the trials that the jobs of a matrix trained, and draws them all',
  icon: 'award',
  inputs: { config, set, artifact: artifactOut('model', 'best model'), matrix },
  outputs: searched,
})

/** Actions outside the pipeline. */
export const searchActions = { search, 'search-plan': searchPlan, 'search-select': searchSelect } as const
