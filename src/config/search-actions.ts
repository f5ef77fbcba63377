import { declare, published } from './declare.ts'
import { trainingInputs } from './actions.ts'
import { artifactOut, config, matrix, set } from './common-inputs.ts'

const searched = {
  ...published,
  trial: 'Number of the best trial.',
  'best-value': 'Its value of `search.metric`.',
  'best-parameters': 'Its values by their path in the file, as JSON.',
  'failed-trials': 'Number of trials without a model.',
  'report-path': 'Folder of the report with the table of all trials.',
}

/** The action that trains all trials on one machine. */
export const search = declare({
  name: 'search',
  title: 'Tensorline search',
  description:
    'Trains all trials of a search on one machine, one after another or in parallel, and publishes the best model',
  icon: 'search',
  inputs: trainingInputs,
  outputs: searched,
})

/** The action that plans the trials of a matrix. */
export const searchPlan = declare({
  name: 'search-plan',
  title: 'Tensorline search-plan',
  description: 'Samples the trials of a search as a matrix of jobs that train them',
  icon: 'grid',
  inputs: { config, set },
  outputs: {
    matrix: 'For `strategy.matrix`, through `fromJSON`: `trial` and the lines of `set` for each job.',
    trials: 'Number of trials.',
  },
})

/** The action that selects the best trial of a matrix. */
export const searchSelect = declare({
  name: 'search-select',
  title: 'Tensorline search-select',
  description: 'Selects the best trial of a matrix, publishes its model, and reports all trials',
  icon: 'award',
  inputs: { config, set, artifact: artifactOut('model', 'best model'), matrix },
  outputs: searched,
})

/** Actions outside the pipeline. */
export const searchActions = { search, 'search-plan': searchPlan, 'search-select': searchSelect } as const
