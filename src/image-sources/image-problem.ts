import type { ErrorCode } from '../errors/codes.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import type { BadImage, ImageFault } from '../images/bad-image.ts'
import { formatCount } from '../text/format.ts'

/** A file by its name in messages. */
export interface ShownFile {
  readonly shown: string
}

interface Advice {
  readonly code: ErrorCode
  readonly expected: string
  readonly hint: string
}

const again = 'Save the image again, or remove it from the sources.'

const adviceOf: Readonly<Record<ImageFault, Advice>> = {
  format: { code: 'DATA_IMAGE_FORMAT', expected: 'a PNG, JPEG, WebP, GIF or BMP file', hint: again },
  damaged: { code: 'DATA_IMAGE_DAMAGED', expected: 'a whole image file', hint: again },
  mislabelled: {
    code: 'DATA_IMAGE_MISLABELLED',
    expected: 'the format that the name of the file says',
    hint: 'Rename the file, or save the image in this format.',
  },
  'too-large': {
    code: 'DATA_IMAGE_TOO_LARGE',
    expected: 'an image within the limits',
    hint: 'Make the image smaller, or remove it from the sources.',
  },
  cmyk: {
    code: 'DATA_IMAGE_CMYK',
    expected: 'an image in grey or RGB',
    hint: 'Convert the image to RGB with its colour profile.',
  },
  depth: {
    code: 'DATA_IMAGE_DEPTH',
    expected: 'at most 8 bits a sample',
    hint: 'Convert the image to 8 bits a sample, so that you choose the range of values.',
  },
  animated: {
    code: 'DATA_IMAGE_ANIMATED',
    expected: 'a file of one image',
    hint: 'Save each frame that is an example as a file of its own.',
  },
  size: {
    code: 'DATA_IMAGE_SIZES_DIFFER',
    expected: 'images of one size',
    hint: 'Set `images.size` to resize all images, or bring them to one size.',
  },
  unexpected: {
    code: 'DATA_EXPECTATION_FAILED',
    expected: 'an image that meets all expectations',
    hint: 'Remove the image, or change `data.expect`.',
  },
}

/** Most images that one error names. */
export const mostNamed = 1000

/**
 * Returns the error that names all files of the sources that cannot be read as images.
 * @param faults by the position of the file, in any order
 */
export function imageProblems(files: readonly ShownFile[], faults: ReadonlyMap<number, BadImage>): UserError {
  const problems = [...faults]
    .sort(([one], [other]) => one - other)
    .flatMap(([position, fault]): Problem[] => {
      const file = files[position]
      if (!file) return []
      return [imageProblem(file, fault)]
    })
  return new UserError(firstProblems(problems))
}

/** Returns the problem of a file that cannot be read as an image. */
export function imageProblem({ shown }: ShownFile, { fault, message }: BadImage): Problem {
  return { ...adviceOf[fault], found: message, location: { file: shown } }
}

/** Returns the problems that one error names; the last of them has the number of the others. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const more = problems.length - mostNamed
  return problems
    .slice(0, mostNamed)
    .map((problem, index) =>
      more > 0 && index === mostNamed - 1
        ? { ...problem, hint: `${problem.hint} ${formatCount(more)} more images cannot be read.` }
        : problem,
    )
}

/** Reasons in the counts of a quarantine. */
export const faultReasons: Readonly<Record<ImageFault, string>> = {
  format: 'of a format that is not read',
  damaged: 'cut short or damaged',
  mislabelled: 'named as another format',
  'too-large': 'too large',
  cmyk: 'in CMYK',
  depth: 'of more than 8 bits a sample',
  animated: 'animated',
  size: 'of another size',
  unexpected: 'an unmet expectation',
}
