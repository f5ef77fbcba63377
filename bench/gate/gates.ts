/** True for a short run, whose rates are only printed. */
export const isQuick = process.argv.includes('--quick')

/** Number of gates for each cell: for a closed form, for areas and proportions with drawn examples, and for a bootstrap. */
export const gatesOf = isQuick
  ? {
      counts: 2000,
      examples: 20,
      macroAreas: 60,
      averagePrecision: 10,
      bootstrap: 50,
      margins: 50,
      resampledMargins: 20,
      mistakes: 50,
      scoreMistakes: 20,
      biased: 50,
    }
  : {
      counts: 100_000,
      examples: 2000,
      macroAreas: 500,
      averagePrecision: 400,
      bootstrap: 2000,
      margins: 1000,
      resampledMargins: 500,
      mistakes: 200,
      scoreMistakes: 400,
      biased: 400,
    }
