import { columnsOfRule, labelName } from '../config/gate/slice.ts'
import type { GateSection } from '../config/gate.ts'
import type { Label } from '../dataset/dataset-schema.ts'
import { UserError, withConfigPath, type Problem } from '../errors/user-error.ts'
import { budgetOf, budgets } from '../metrics/budget.ts'
import { findMetric, type Family } from '../metrics/family.ts'
import { unknownColumn } from '../metrics/slice-column.ts'
import { checkMargin } from './check-margin.ts'
import { checkSense } from './plan.ts'
import { unknownMetric } from '../metrics/metric-errors.ts'
import { tasks } from '../metrics/tasks.ts'

/**
 * Returns the problems of the section `gate` that are detectable before a model exists: names of metrics and columns that do not
 * exist, and values that no model has.
 * @param label the label of the evaluated output
 * @param columns names of all columns of the test split
 */
export function findConfigProblems(gate: GateSection, label: Label, columns: readonly string[]): Problem[] {
  const metric = metricsOf(gate, label)
  const primary = primaryNames[label.kind]
  const column = (name: string) => {
    if (name !== labelName && !columns.includes(name)) throw unknownColumn(name, [labelName, ...columns])
  }
  return [
    ...gate.require.flatMap((requirement, index) =>
      problemsAt(['gate', 'require', index], () => {
        const info = metric(requirement.metric)
        if (info) checkSense(requirement, info)
      }),
    ),
    ...(gate.compare ?? []).flatMap(({ metric: name = primary, margin }, index) =>
      problemsAt(['gate', 'compare', index], () => {
        const info = metric(name)
        if (info && margin) checkMargin(margin, info)
      }),
    ),
    ...gate.slices.flatMap((rule, index) =>
      problemsAt(['gate', 'slices', index], () => {
        const info = metric(rule.metric ?? primary)
        if (info) checkMargin({ kind: 'absolute', value: rule.margin }, info)
        columnsOfRule(rule).forEach(column)
      }),
    ),
    ...gate.fairness.flatMap(({ by }, index) => problemsAt(['gate', 'fairness', index], () => column(by))),
    ...problemsAt(
      ['gate', 'cluster-by'],
      () => gate['cluster-by'] !== undefined && column(gate['cluster-by']),
    ),
  ]
}

const primaryNames = { class: 'accuracy', number: 'mae' } as const satisfies Record<Label['kind'], string>

/**
 * Returns a finder of the task's metrics. It returns null for a budget, a custom metric, and a metric that a rule of the gate
 * creates.
 */
function metricsOf(gate: GateSection, { kind }: Label) {
  const lookUp = kind === 'class' ? finder(tasks.class.metrics) : finder(tasks.number.metrics)
  const customNames = gate.metrics.map(({ name }) => name)
  return (name: string) => {
    if (name.includes('[') || customNames.includes(name) || budgetOf(name)) return null
    const found = lookUp.find(name)
    if (found) return found
    throw unknownMetric(name, [...lookUp.names, ...customNames, ...budgets.map((budget) => budget.name)])
  }
}

function finder<Of>(family: Family<Of>) {
  return {
    names: [...family.listed.map(({ name }) => name), ...family.patterns],
    find: (name: string) => findMetric(family, name),
  }
}

function problemsAt(key: readonly PropertyKey[], check: () => unknown): readonly Problem[] {
  try {
    check()
    return []
  } catch (error) {
    const located = withConfigPath(error, key)
    if (!(located instanceof UserError)) throw located
    return located.problems
  }
}
