import type { TableFeatures } from '../dataset/dataset-schema.ts'
import { privateNames } from '../dataset/private-names.ts'
import type { ServingExpectations } from '../dataset/serving-expectations.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import { describeExpectation } from '../expectations/describe-expectation.ts'
import { cellsOfRows, rowCheck, type RowCheck, type SentRow } from '../expectations/row-check.ts'
import type { ExampleCodec } from '../model/example-codec/codec.ts'
import { describeValue, isObject } from '../model/example-codec/invalid-example.ts'

/** Most failures in one message. */
const mostShown = 10

/** A codec that also checks the decoded rows by the expectations of the model. Golden requests always pass. */
export class CheckedCodec implements ExampleCodec {
  readonly encode: ExampleCodec['encode']
  readonly #codec: ExampleCodec
  readonly #features: TableFeatures
  readonly #rejects: boolean
  readonly #checks: readonly RowCheck[]
  readonly #columns: ReadonlySet<string>
  readonly #private: ReadonlySet<string>
  readonly #golden: ReadonlySet<string>
  #failures: number[]

  /** @param golden inputs of the golden requests, which may have no private values */
  constructor(
    codec: ExampleCodec,
    features: TableFeatures,
    { onViolation, conditions }: ServingExpectations,
    golden: readonly unknown[],
  ) {
    this.encode = codec.encode
    this.#codec = codec
    this.#features = features
    this.#rejects = onViolation === 'reject'
    this.#checks = conditions.map((condition) => rowCheck(condition, features))
    this.#columns = new Set(this.#checks.flatMap(({ columns }) => columns))
    this.#private = privateNames(features)
    this.#golden = new Set(golden.filter(isObject).map((row) => this.#valuesOf(row)))
    this.#failures = conditions.map(() => 0)
  }

  /** Returns the number of failures of each condition since the last call. */
  takeFailures(): readonly number[] {
    const failures = this.#failures
    this.#failures = failures.map(() => 0)
    return failures
  }

  readonly decode: ExampleCodec['decode'] = (examples, first = 0) => {
    const batch = this.#codec.decode(examples, first)
    const rows = examples.filter(isObject)
    const cells = cellsOfRows(rows, this.#features, this.#columns)
    const problems: Problem[] = []
    for (const [index, check] of this.#checks.entries()) {
      const fails = check.failsIn(rows, cells)
      for (const [position, row] of rows.entries()) {
        if (!fails(position) || this.#isGolden(row)) continue
        this.#failures[index] = (this.#failures[index] ?? 0) + 1
        if (this.#rejects && check.condition.counted !== true && problems.length < mostShown)
          problems.push(this.#problemOf(check, row, `instances[${first + position}]`))
      }
    }
    if (problems.length > 0) throw new UserError(problems)
    return batch
  }

  #isGolden(row: SentRow): boolean {
    return this.#golden.size > 0 && this.#golden.has(this.#valuesOf(row))
  }

  /** Returns the values of the features as JSON. */
  #valuesOf(row: SentRow): string {
    return JSON.stringify(this.#features.columns.map(({ name }) => valueIn(row, name)))
  }

  #otherColumn(row: SentRow): string | undefined {
    return Object.keys(row).find((name) => this.#features.columns.every((column) => column.name !== name))
  }

  #problemOf({ condition, columns }: RowCheck, row: SentRow, location: string): Problem {
    const valueOf = (name: string) =>
      this.#private.has(name) ? 'a private value' : describeValue(valueIn(row, name))
    const common = { code: 'SERVING_EXPECTATION_FAILED' as const, hint: 'Correct the row.' }
    switch (condition.kind) {
      case 'columns':
        return {
          ...common,
          found: `the column ${describeValue(this.#otherColumn(row))} at ${location}`,
          expected: 'the columns of the model only (other-columns)',
        }
      case 'rule': {
        const values = columns.map((name) => `${name} = ${valueOf(name)}`).join(', ')
        return {
          ...common,
          found: `${values} at ${location}`,
          expected: `${condition.check} (rule ${condition.name})`,
        }
      }
      default: {
        const { column, kind } = condition
        const expected = describeExpectation({ ...condition, severity: 'error', tolerate: 0 })
        return {
          ...common,
          found: `${valueOf(column)} at ${location}.${column}`,
          expected: `${expected} (${kind})`,
        }
      }
    }
  }
}

function valueIn(row: SentRow, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : null
}
