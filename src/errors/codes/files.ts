import type { ErrorTable } from './error-table.ts'

export const filesErrors = {
  ARTIFACT_NOT_FOUND: {
    meaning: 'No artifact or file has this name or matches this pattern.',
    fix: 'Correct the name or pattern, and make the job or stage that creates it run first.',
  },
  ARTIFACT_WRONG_KIND: {
    meaning: 'The folder is not an artifact, or an artifact of another kind than the stage needs.',
    fix: 'Name an artifact of the right kind, and run the stage that makes it first.',
  },
  ARTIFACT_OTHER_PIPELINE: {
    meaning: 'A dataset or report belongs to another pipeline or gate.',
    fix: 'Give the artifacts of two pipelines or gates different names with the input `artifact`.',
  },
  ARTIFACT_NEWER_SCHEMA: {
    meaning: 'A newer version of Tensorline wrote the artifact.',
    fix: 'Use one version of Tensorline in all jobs.',
  },
  ARTIFACT_DAMAGED: {
    meaning:
      'The files of an artifact changed after it was made, or its archive contains something that an artifact does not have.',
    fix: 'Make the artifact again.',
  },
  ARTIFACT_DOWNLOAD_FAILED: {
    meaning: 'An artifact cannot be downloaded whole.',
    fix: 'Run the job again, or upload the artifact again.',
  },
  ARTIFACT_UPLOAD_FAILED: {
    meaning: 'An artifact cannot be uploaded.',
    fix: 'Run the job again, or see whether the runner reaches the hosts of GitHub Actions.',
  },
  ARTIFACT_QUOTA_EXCEEDED: {
    meaning: 'The storage for artifacts of the account is full.',
    fix: 'Delete old artifacts, shorten their retention, or raise the limit.',
  },
  ARTIFACT_INVALID_NAME: {
    meaning: 'The name of an artifact has characters that file systems do not accept.',
    fix: 'Choose a plain name such as `model-2`.',
  },
  ARTIFACT_NAME_TAKEN: {
    meaning: 'Another job or pipeline already uses the name of the artifact.',
    fix: 'Give this artifact another name.',
  },
  FILE_MISSING: {
    meaning: 'A file does not exist or cannot be read.',
    fix: 'Correct the path or the permissions, or run the step that writes the file first.',
  },
  FILE_LFS_POINTER: {
    meaning:
      'A file is a pointer of Git LFS: the checkout did not fetch the large file, or its copy on this machine is damaged.',
    fix: 'Set `lfs: true` in the step `actions/checkout`, or run `git lfs pull`.',
  },
  FILE_EXISTS: {
    meaning: '`tensorline init` would overwrite an existing file.',
    fix: 'Move the file away first.',
  },
  FILE_NO_PERMISSION: {
    meaning: 'Permissions or a read-only file system do not allow access to a file or folder.',
    fix: 'Change the permissions, mount the file system writable, or work in another folder.',
  },
  FILE_WRONG_TYPE: {
    meaning:
      'A folder, link or other special file is where a file is needed, or a file where a folder is needed.',
    fix: 'Remove or rename it, or correct the path.',
  },
  FILE_INVALID_PATH: {
    meaning:
      'A path is too long, a link in it leads to nothing or to itself, or a pattern has too many alternatives.',
    fix: 'Shorten the path or pattern, or correct the link.',
  },
  FILE_TOO_MANY_OPEN: {
    meaning: 'Too many files are open.',
    fix: 'Raise the limit of open files, or end other processes.',
  },
  FILE_OUTSIDE_REPOSITORY: {
    meaning: 'A path of a pull request from a fork leads out of the repository.',
    fix: 'Put the files into the repository.',
  },
  FILE_DISK_FULL: {
    meaning: 'The disk is full.',
    fix: 'Free space (`tensorline prune` deletes what is not used) and run the command again; finished work is kept.',
  },
  MACHINE_OUT_OF_MEMORY: {
    meaning: 'The data, model or training step needs more memory than the machine has.',
    fix: 'Use less data, a smaller model or a smaller `batch-size`, or a larger machine.',
  },
  INTERNAL_ERROR: {
    meaning: 'Tensorline has a bug.',
    fix: 'Report it with the log, which contains the stack.',
  },
} as const satisfies ErrorTable
