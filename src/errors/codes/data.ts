import type { ErrorTable } from './error-table.ts'

export const dataErrors = {
  DATA_SOURCE_NOT_FOUND: {
    meaning: 'A source matches no file, or no file of the expected format.',
    fix: 'Correct `data.source`, or fetch the data first.',
  },
  DATA_UNKNOWN_FORMAT: {
    meaning:
      'The format of the sources cannot be inferred from the file names, or several formats are mixed.',
    fix: 'Set `data.format`.',
  },
  DATA_EXPECTATION_FAILED: {
    meaning: 'The data does not meet an expectation of `data.expect`.',
    fix: 'Correct the rows that the message names, or change the expectation.',
  },
  DATA_EXPECTATION_INVALID: {
    meaning: 'A pattern, a rule or a bound of `data.expect` cannot be read.',
    fix: 'Correct it as the message says.',
  },
  DATA_CONTRACT_TABLE: {
    meaning: 'A data contract has several tables, or not the table that is named.',
    fix: 'Name one of its tables with `--table`.',
  },
  DATA_INVALID_DATE: {
    meaning: 'A cell of a column of times is neither a number nor a date.',
    fix: 'Write dates as 2026-01-31 or 2026-01-31T12:00:00Z, or name another column.',
  },
  DATA_INVALID_DURATION: {
    meaning: 'A cell of a column of durations is neither a number of seconds nor a duration.',
    fix: 'Write durations as 1:30:00, 2 days 1:30:00 or PT90M, or set another type.',
  },
  DATA_INVALID_FEATURE: {
    meaning: 'A setting of a feature does not fit the values of its column.',
    fix: 'Correct the column under `data.features`.',
  },
  DATA_INVALID_FILE: {
    meaning: 'A data file is damaged, or does not follow its format.',
    fix: 'Correct the place that the message names, make the file again, or correct `data.format`.',
  },
  DATA_UNSUPPORTED_TOKENIZER: {
    meaning:
      'A `tokenizer.json` contains a construct whose ids would differ from those of the tokenizers library of Python.',
    fix: 'Replace this part of the tokenizer, or choose other `tokens`.',
  },
  DATA_NOT_UTF8: {
    meaning: 'A text file is not encoded in UTF-8.',
    fix: 'Save the file with UTF-8 encoding, or set `data.csv.encoding`.',
  },
  DATA_NO_EXAMPLES: {
    meaning: 'A source or one of its files has no examples.',
    fix: 'Add examples, or remove the file from the sources.',
  },
  DATA_TOO_LARGE: {
    meaning:
      'A text file is too large to read at once, a column of one file exceeds 2 GiB, a table has more than 20,000 columns, or a compressed file has far more content than its size.',
    fix: 'Split the file, save it as Parquet, decompress it, or use a smaller part of the source.',
  },
  DATA_SOURCE_CHANGED: {
    meaning: 'A file changed after it was hashed, while the dataset was made of it.',
    fix: 'Run the step again when no other process writes to the source.',
  },
  DATA_ACCESS_DENIED: {
    meaning: 'A store of objects refuses the credentials, or a request without credentials.',
    fix: 'Check the credentials of the job, their time limit and their permissions; requests for pull requests from forks are never signed.',
  },
  DATA_DVC_INVALID: {
    meaning:
      'A `.dvc` file, a `dvc.lock` or the listing of a tracked folder is not as DVC writes it, or has a path that leads out of its folder.',
    fix: 'Make it again with `dvc add` or `dvc repro`.',
  },
  DATA_DVC_NOT_FOUND: {
    meaning: 'The content of a file that DVC tracks is neither in its cache nor in the default remote.',
    fix: 'Run `dvc push` where the data is, or `dvc pull` before this step.',
  },
  DATA_DOWNLOAD_FAILED: {
    meaning: 'A source cannot be downloaded.',
    fix: 'Check the address, the network and the proxy.',
  },
  DATA_DIGEST_MISMATCH: {
    meaning: 'A downloaded file has another SHA-256 digest than the configuration names.',
    fix: 'Find out whether the file or the configured digest is wrong, and correct it.',
  },
  DATA_IMAGE_ANIMATED: {
    meaning: 'An image file is animated.',
    fix: 'Save each frame that is an example as a file of its own.',
  },
  DATA_IMAGE_CMYK: {
    meaning: 'The colours of an image are those of a printer: cyan, magenta, yellow and black.',
    fix: 'Convert the image to RGB with its colour profile.',
  },
  DATA_IMAGE_DAMAGED: {
    meaning: 'An image file is cut short or damaged.',
    fix: 'Save the image again, or remove it from the sources.',
  },
  DATA_IMAGE_DEPTH: {
    meaning: 'An image has more than 8 bits a sample.',
    fix: 'Convert the image to 8 bits a sample.',
  },
  DATA_IMAGE_FORMAT: {
    meaning: 'A file has the format of no image that is read, or a rare variant of one.',
    fix: 'Save the image as PNG or JPEG, or remove the file from the sources.',
  },
  DATA_IMAGE_MISLABELLED: {
    meaning: 'The name of an image file has the extension of another format.',
    fix: 'Rename the file, or save the image in the format of its name.',
  },
  DATA_IMAGE_TOO_LARGE: {
    meaning: 'An image has no pixels, more than 89,478,485, or more data than its pixels need.',
    fix: 'Make the image smaller, or remove it from the sources.',
  },
  DATA_IMAGE_SIZES_DIFFER: {
    meaning: 'Images have different sizes.',
    fix: 'Set `data.images.size` to resize all images, or bring them to one size.',
  },
  DATA_IMAGE_WITHOUT_CLASS: {
    meaning: 'An image is not in a folder, which would name its class.',
    fix: 'Move the image into the folder of its class.',
  },
  DATA_JOIN_ROWS: {
    meaning: 'A join would lose rows without a partner, or repeat rows with several.',
    fix: 'Correct the keys, or set `data.join.unmatched` or `data.join.repeated`.',
  },
  DATA_SETTING_NOT_APPLICABLE: {
    meaning:
      'The data section has settings for another kind of source: of tables for images, or of CSV for other formats; or the sources cannot be read in parts.',
    fix: 'Remove these settings, correct the source, or do not use `shard`.',
  },
  DATA_PARTS_MISMATCH: {
    meaning: 'Parts of a dataset do not belong together, or some are missing.',
    fix: 'Run the jobs of all parts with one configuration and the same files, and name all of their artifacts in `parts`.',
  },
  DATA_COLUMNS_DIFFER: {
    meaning: 'The files of a source have different columns.',
    fix: 'Give all files the same header.',
  },
  DATA_UNKNOWN_COLUMN: {
    meaning: 'A named column does not exist in the data.',
    fix: 'Correct the name, or add the column to the source.',
  },
  DATA_COLUMN_CONFLICT: {
    meaning:
      'A column has two roles, for example label and feature, or `data.inputs` and `data.columns` do not name the same columns once each.',
    fix: 'Give each column one role in the data section, and name each feature in exactly one input.',
  },
  DATA_NO_FEATURES: {
    meaning: 'No column remains besides the label.',
    fix: 'Add columns to the source.',
  },
  DATA_RESERVED_NAME: {
    meaning: 'A column has a name that the dataset uses itself.',
    fix: 'Rename the column or the label.',
  },
  DATA_MISSING_VALUE: {
    meaning: 'A row has no value in a column that needs one.',
    fix: 'Fill the value in, or drop such rows with `clean: {missing: drop}`.',
  },
  DATA_NOT_A_NUMBER: {
    meaning: 'A value is not a number that float32 can hold, for example because it has a decimal comma.',
    fix: 'Correct the value, or leave it empty if it does not exist; for a label that is not a number, set `task: classification`.',
  },
  DATA_TOO_MANY_QUARANTINED: {
    meaning: 'More rows cannot be read or fail an expectation than `clean.at-most` allows.',
    fix: 'Correct the source, the types under `data.features` or `clean.na-values`, or raise `clean.at-most`.',
  },
  DATA_NESTED_VALUE: {
    meaning: 'A column contains lists or objects, or values that are nested too deeply.',
    fix: 'Write each value into a column of its own, or leave the column out.',
  },
  DATA_TOO_MANY_CATEGORIES: {
    meaning: 'A column of text, or the label, has too many different values.',
    fix: 'Leave the column out, or convert it to numbers first; for a label that is a number, set `task: regression`.',
  },
  DATA_ONE_CLASS: {
    meaning: 'The label has one class only.',
    fix: 'Add examples of another class to the source, or correct `data.label`.',
  },
  DATA_INVALID_WEIGHT: {
    meaning: 'The weight of an example is negative, or all examples of a split have weight 0.',
    fix: 'Correct the weights; 0 excludes an example from the loss.',
  },
  DATA_DUPLICATE_ID: {
    meaning: 'The column that `data.id` names has the same value in two rows.',
    fix: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
  },
  DATA_DUPLICATE_TIME: {
    meaning: 'Two rows of one series have the same time, so their order is not defined.',
    fix: 'Set `data.time-series.group`, or correct the times.',
  },
  DATA_EMPTY_SPLIT: {
    meaning: 'A split has no example.',
    fix: 'Add examples, or change `data.split`.',
  },
  DATA_TEST_LEAKAGE: {
    meaning: 'Examples of the test split are training examples too.',
    fix: 'Use a test split that shares no example with the training data.',
  },
  DATA_BAD_ROW: {
    meaning: 'A row has too few or too many values, or a value that its column cannot have.',
    fix: 'Correct the row at the line that the message names.',
  },
  DATA_INVALID_QUERY: {
    meaning: 'The SQL of a query is wrong, or names a table or column that does not exist.',
    fix: 'Correct the query; tables are the named sources.',
  },
  DATA_QUERY_REFUSED: {
    meaning: 'A query reads something else than the named sources, or does something else than reading.',
    fix: 'Name the file as a source, and write the query as one SELECT.',
  },
} as const satisfies ErrorTable
