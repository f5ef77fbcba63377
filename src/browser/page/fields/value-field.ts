import type { PageColumn } from '../../../serving/page/page-facts.ts'
import { element } from '../element.ts'
import type { Field, FieldValue } from './field.ts'

type ValueColumn = Exclude<PageColumn, { type: 'image' }>
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Returns a control for a number, a category, a date, a duration or a text. */
export function valueField(column: ValueColumn, id: string): Field {
  const control = controlOf(column, id)
  const hint = hintOf(column)
  const hintId = `${id}-hint`
  if (hint !== null) control.setAttribute('aria-describedby', hintId)
  if (!column.optional && column.type !== 'text') control.required = true
  return {
    column: column.name,
    root: element(
      'div',
      { class: column.type === 'text' ? 'field wide' : 'field' },
      element('label', { for: id }, column.name, column.optional ? element('small', {}, ' optional') : null),
      control,
      control instanceof HTMLInputElement && control.list === null && column.type === 'category'
        ? suggestions(column.categories, control, id)
        : null,
      hint === null ? null : element('small', { id: hintId }, hint),
    ),
    value: () => valueOf(column, control),
    mark: (rejected) => control.setAttribute('aria-invalid', String(rejected)),
  }
}

function controlOf(column: ValueColumn, id: string): Control {
  switch (column.type) {
    case 'number':
      return element('input', { id, type: 'number', step: 'any', value: column.typical })
    case 'category':
      return column.open
        ? element('input', { id, autocomplete: 'off', value: column.categories[0] ?? '' })
        : element(
            'select',
            { id },
            ...(column.optional ? [element('option', { value: '' }, '— missing —')] : []),
            ...column.categories.map((name, index) =>
              element('option', { value: String(index), selected: index === 0 }, name),
            ),
          )
    case 'date':
      return element('input', { id, autocomplete: 'off' })
    case 'duration':
      return element('input', { id, autocomplete: 'off' })
    case 'text':
      return element('textarea', { id, rows: 4 })
  }
}

function suggestions(categories: readonly string[], control: HTMLInputElement, id: string): HTMLElement {
  const list = `${id}-list`
  control.setAttribute('list', list)
  return element('datalist', { id: list }, ...categories.map((name) => element('option', { value: name })))
}

function hintOf(column: ValueColumn): string | null {
  switch (column.type) {
    case 'number':
      return (
        [
          column.range === null
            ? null
            : `usually ${column.range.map((end) => end.toLocaleString('en')).join(' to ')}`,
          column.lag === null ? null : `${column.lag.column}, ${column.lag.rows} rows earlier`,
        ]
          .filter((part) => part !== null)
          .join('; ') || null
      )
    case 'category':
      return column.open ? 'one of the list, or another category' : null
    case 'date':
      return column.format === null
        ? 'for example 2026-01-31 or 2026-01-31T12:00:00Z'
        : `in the format ${column.format}, or 2026-01-31`
    case 'duration':
      return 'for example 1:30:00, PT90M, or a number of seconds'
    case 'text':
      return null
  }
}

function valueOf(column: ValueColumn, control: Control): FieldValue {
  const text = control.value
  switch (column.type) {
    case 'number':
      return text === '' ? null : Number(text)
    case 'category':
      if (column.open) return text === '' && column.optional ? null : text
      return text === '' ? null : (column.categories[Number(text)] ?? null)
    case 'duration':
      return text === '' ? null : secondsOf(text)
    case 'date':
      return text === '' ? null : text
    case 'text':
      return text === '' && column.optional ? null : text
  }
}

/** Returns a number of seconds as a number, and any other spelling unchanged. */
function secondsOf(text: string): string | number {
  const seconds = Number(text)
  return Number.isFinite(seconds) ? seconds : text
}
