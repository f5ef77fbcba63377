/** README of the ledger branch, for people who look at it. */
export const ledgerReadme = `# Decisions of the gate

Each test split has a folder, named by its digest, with one file for each decision that used it. The more often a test split is
used, the less reliable the decisions become. \`tensorline/tensorline/actions/evaluate-gate\` writes this branch. It shares no
history with other branches. Do not edit it.
`
