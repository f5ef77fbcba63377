import type { ErrorTable } from './error-table.ts'

export const filesErrors = {
  ARTIFACT_NOT_FOUND: {
    meaning: 'No artifact has this name.',
    fix: 'Correct the name, and make the job or stage that creates it run first.',
  },
  ARTIFACT_NO_MANIFEST: {
    meaning: 'The folder is not an artifact.',
    fix: 'Run the stage that makes it first, or name its artifact or folder.',
  },
  ARTIFACT_WRONG_KIND: {
    meaning: 'The artifact is of another kind than the stage needs.',
    fix: 'Name an artifact of the right kind.',
  },
  ARTIFACT_NEWER_SCHEMA: {
    meaning: 'A newer version of Tensorline wrote the artifact.',
    fix: 'Use one version of Tensorline in all jobs.',
  },
  ARTIFACT_DAMAGED: {
    meaning: 'The files of an artifact changed after it was made.',
    fix: 'Make the artifact again.',
  },
  ARTIFACT_DOWNLOAD_FAILED: {
    meaning: 'An artifact cannot be downloaded whole.',
    fix: 'Run the job again, or upload the artifact again.',
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
    meaning: 'A file does not exist.',
    fix: 'Correct the path, or run the step that writes the file first.',
  },
  FILE_NO_PERMISSION: {
    meaning: 'The user has no permission for a file or folder.',
    fix: 'Change the permissions, or work in a folder of the user.',
  },
  FILE_READ_ONLY: {
    meaning: 'The file system is read-only.',
    fix: 'Mount it writable, or work in another folder.',
  },
  FILE_FOLDER_NOT_CREATED: {
    meaning: 'No folder can be created at this place.',
    fix: 'Choose another folder.',
  },
  FILE_IS_A_FOLDER: {
    meaning: 'A folder is where a file is needed.',
    fix: 'Remove or rename the folder, or correct the path.',
  },
  FILE_NOT_A_FOLDER: {
    meaning: 'A file is where a folder is needed.',
    fix: 'Remove or rename the file, or correct the path.',
  },
  FILE_LINK: {
    meaning: 'A symbolic link leads to nothing or to itself.',
    fix: 'Correct or remove the link.',
  },
  FILE_PATH_TOO_LONG: {
    meaning: 'A path is too long for the file system.',
    fix: 'Shorten the name, or work in a folder with a shorter path.',
  },
  FILE_TOO_MANY_OPEN: {
    meaning: 'Too many files are open.',
    fix: 'Raise the limit of open files, or end other processes.',
  },
  FILE_DISK_FULL: {
    meaning: 'The disk is full.',
    fix: 'Free space and run the command again; finished work is kept.',
  },
  FILE_PATTERN: {
    meaning: 'The braces of a pattern have too many alternatives.',
    fix: 'Use `*`, or several patterns.',
  },
  FILE_OUTSIDE_REPOSITORY: {
    meaning: 'A path of a pull request from a fork leads out of the repository.',
    fix: 'Put the files into the repository.',
  },
  FILE_ARCHIVE: {
    meaning: 'An archive contains something that an artifact does not have.',
    fix: 'Make and upload the archive again.',
  },
  MACHINE_OUT_OF_MEMORY: {
    meaning: 'The data or model needs more memory than the machine has.',
    fix: 'Use less data, a smaller model or a smaller `batch-size`, or a larger machine.',
  },
} as const satisfies ErrorTable
