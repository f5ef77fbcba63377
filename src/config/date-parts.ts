/** Parts of a date that a feature can have. */
export const dateParts = ['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute'] as const
