import { sum } from 'd3-array'
import type { Preparation } from '../dataset/preparation.ts'
import { formatCount, listNames } from '../text/format.ts'

const mostNamed = 10
/** Up to so many classes are common, however few examples there are. */
const commonClasses = 20
/** Fewer examples of each class than these are a sign that the classes are values of a number, or names. */
const fewExamples = 2

/** Returns warnings about labels whose classes are numbers to predict, and about classes without training examples. */
export function classWarnings({
  classes,
  classesOfOutputs = {},
}: Pick<Preparation, 'classes' | 'classesOfOutputs'>): string[] {
  const labels = [
    ...(classes ? [{ of: '', classes }] : []),
    ...Object.entries(classesOfOutputs).map(([output, classes]) => ({ of: ` of ${output}`, classes })),
  ]
  return labels.flatMap(({ of, classes }) => [...continuousLabel(of, classes), ...untrained(of, classes)])
}

type ClassCounts = NonNullable<Preparation['classes']>

function continuousLabel(of: string, { train, validation, test }: ClassCounts): string[] {
  const names = Object.keys(train)
  const examples = sum([train, validation, test], (split) => sum(Object.values(split)))
  const areDecimals = names.every(isNumber) && names.some((name) => !Number.isInteger(Number(name)))
  if (!areDecimals && (names.length <= commonClasses || names.length * fewExamples <= examples)) return []
  return [
    `The label${of} has ${formatCount(names.length)} classes in ${formatCount(examples)} examples${areDecimals ? ', all of them numbers' : ''}. If it is a number to predict, set \`task: regression\`.`,
  ]
}

function isNumber(name: string): boolean {
  return name.trim() !== '' && Number.isFinite(Number(name))
}

function untrained(of: string, { train }: ClassCounts): string[] {
  const names = Object.keys(train).filter((name) => train[name] === 0)
  if (names.length === 0) return []
  return names.length === 1
    ? [`The class ${names[0]}${of} has no example in the train split.`]
    : [
        `${formatCount(names.length)} classes${of} have no example in the train split: ${listNames(names, mostNamed)}.`,
      ]
}
