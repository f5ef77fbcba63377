import type { ErrorTable } from './error-table.ts'

export const dataErrors = {
  DATA_SOURCE_NOT_FOUND: {
    meaning: 'A source matches no file, or no file of the expected format.',
    fix: 'Correct `data.source`, or fetch the data first.',
  },
  DATA_UNKNOWN_FORMAT: {
    meaning: 'The format of a file cannot be inferred from its name.',
    fix: 'Set `data.format`.',
  },
  DATA_MIXED_FORMATS: {
    meaning: 'The sources have several formats.',
    fix: 'Set `data.format` to the one to read.',
  },
  DATA_UNREADABLE_FILE: {
    meaning: 'A data file does not exist or cannot be read.',
    fix: 'Check the path and the permissions of the file.',
  },
  DATA_UNREADABLE_FORMAT: {
    meaning: 'A file cannot be read as Parquet or Arrow.',
    fix: 'Write the file again, or correct `data.format`.',
  },
  DATA_EMPTY_FILE: {
    meaning: 'A data file is empty.',
    fix: 'Fill the file, or remove it from the sources.',
  },
  DATA_DOWNLOAD_FAILED: {
    meaning: 'A source cannot be downloaded.',
    fix: 'Check the address, the network and the proxy.',
  },
  DATA_DOWNLOAD_DIGEST: {
    meaning: 'A downloaded file has another SHA-256 digest than the configuration names.',
    fix: 'Find out whether the file or the configured digest is wrong, and correct it.',
  },
  DATA_TEXT_TOO_LARGE: {
    meaning: 'A text file is too large to read at once.',
    fix: 'Split the file, or save it as Parquet.',
  },
  DATA_NOT_UTF8: {
    meaning: 'A text file is not encoded in UTF-8.',
    fix: 'Save the file with UTF-8 encoding.',
  },
  DATA_CSV_HEADER: {
    meaning: 'The header of a CSV file repeats a column or leaves a name empty.',
    fix: 'Correct the first line of the file.',
  },
  DATA_CSV_DELIMITER: {
    meaning: 'The values of a file are separated by another character than its format has.',
    fix: 'Save the file with the expected separator, or rename it.',
  },
  DATA_CSV_RAGGED_ROW: {
    meaning: 'A row has more or fewer values than the header has columns.',
    fix: 'Correct the row; quote values that contain a separator.',
  },
  DATA_CSV_SYNTAX: {
    meaning: 'Quotes in a CSV file are not balanced.',
    fix: 'Correct the quotes from the named line on.',
  },
  DATA_JSONL_LINE: {
    meaning: 'A line of a JSON Lines file is not a JSON object.',
    fix: 'Correct the line.',
  },
  DATA_IDX_INVALID: {
    meaning: 'An IDX file is damaged or does not match the other files.',
    fix: 'Fetch or make the file again, or remove it from the sources.',
  },
  DATA_IMAGE_UNREADABLE: {
    meaning: 'An image is not a complete PNG or JPEG file.',
    fix: 'Save the image again, or remove it.',
  },
  DATA_IMAGE_SIZE: {
    meaning: 'Images have different sizes.',
    fix: 'Resize all images to one size.',
  },
  DATA_IMAGE_WITHOUT_CLASS: {
    meaning: 'An image is not in a folder, which would name its class.',
    fix: 'Move the image into the folder of its class.',
  },
  DATA_TABLE_SETTING_FOR_IMAGES: {
    meaning: 'The data section has settings for tables, but the source has images.',
    fix: 'Remove these settings, or correct the source.',
  },
  DATA_DIFFERENT_COLUMNS: {
    meaning: 'The files of a source have different columns.',
    fix: 'Give all files the same header.',
  },
  DATA_UNKNOWN_COLUMN: {
    meaning: 'A named column does not exist in the data.',
    fix: 'Correct the name, or add the column to the source.',
  },
  DATA_COLUMN_ROLE: {
    meaning: 'A column has two roles, for example label and feature.',
    fix: 'Give each column one role in the data section.',
  },
  DATA_INPUT_COLUMNS: {
    meaning: '`data.inputs` and `data.columns` do not name the same columns once each.',
    fix: 'Name each column that the model sees in exactly one input.',
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
    meaning: 'A value is not a number that float32 can hold.',
    fix: 'Correct the value, or leave it empty if it does not exist.',
  },
  DATA_LABEL_NOT_A_NUMBER: {
    meaning: 'A label is not a number, but the task is regression.',
    fix: 'Correct the label, or set `task: classification`.',
  },
  DATA_DECIMAL_COMMA: {
    meaning: 'Numbers have decimal commas.',
    fix: 'Write them with decimal points.',
  },
  DATA_NESTED_VALUE: {
    meaning: 'A column contains lists or objects, or values that are nested too deeply.',
    fix: 'Write each value into a column of its own, or leave the column out.',
  },
  DATA_TOO_MANY_CATEGORIES: {
    meaning: 'A column of text has too many different values.',
    fix: 'Leave the column out, or convert it to numbers first.',
  },
  DATA_TOO_MANY_CLASSES: {
    meaning: 'The label has too many different values.',
    fix: 'Set `task: regression` for a number, or correct `data.label`.',
  },
  DATA_ONE_CLASS: {
    meaning: 'The source has no examples, or examples of one class only.',
    fix: 'Add examples of another class to the source.',
  },
  DATA_NEGATIVE_WEIGHT: {
    meaning: 'The weight of an example is negative.',
    fix: 'Correct the weight; 0 excludes the example from the loss.',
  },
  DATA_WEIGHTLESS_SPLIT: {
    meaning: 'All examples of a split have weight 0.',
    fix: 'Correct the weights, or change `data.split`.',
  },
  DATA_EMPTY_SPLIT: {
    meaning: 'A split has no example.',
    fix: 'Add examples, or change the fractions under `data.split`.',
  },
  DATA_SPLIT_TOO_LARGE: {
    meaning: 'A column of one split exceeds 2 GiB.',
    fix: 'Use a smaller part of the source.',
  },
  DATA_NO_TRAINING_FILES: {
    meaning: 'The test split takes all files of the sources.',
    fix: 'Add files to `data.source`, or give the test split fewer.',
  },
  DATA_TEST_COPY: {
    meaning: 'A file of the test split is a copy of a training file.',
    fix: 'Remove one of the two from the data section.',
  },
  DATA_AUGMENT_FOR_IMAGES: {
    meaning: '`data.augment` has a step for images, but the data is a table.',
    fix: 'Remove the step from `data.augment`.',
  },
} as const satisfies ErrorTable
