import type { ModelDetails } from '../model/model-schema.ts'
import { columnsOfRule, parseRule } from '../expectations/rule-syntax.ts'

/** The columns and the name of a condition on rows, by which its failures are counted. */
export interface ConditionName {
  readonly column: string
  readonly rule: string
}

/** Returns the names of the conditions of a model, in order. */
export function conditionNames({
  servingExpectations,
}: Pick<ModelDetails, 'servingExpectations'>): ConditionName[] {
  return (servingExpectations?.conditions ?? []).map((condition) => {
    switch (condition.kind) {
      case 'rule': {
        const { name, check } = condition
        return { column: columnsOfRule(parseRule(name, check)).join(', '), rule: name }
      }
      case 'columns':
        return { column: '', rule: 'other-columns' }
      default:
        return { column: condition.column, rule: condition.kind }
    }
  })
}
