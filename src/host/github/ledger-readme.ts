/** What a person finds who looks at the branch. */
export const ledgerReadme = `# Decisions of the gate

A folder for each test split, named by its digest; a file in it for each decision that was made on it. The more often a test
split is asked, the less its answers are worth. \`tensorline/tensorline/actions/evaluate-gate\` keeps this branch; it shares no
history with the others, and nothing here should be edited.
`
