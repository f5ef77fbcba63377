/** Licences that Hugging Face lists under their SPDX identifiers in lower case. */
const listed = new Set([
  ...[
    'apache-2.0',
    'mit',
    'afl-3.0',
    'artistic-2.0',
    'bsl-1.0',
    'bsd-2-clause',
    'bsd-3-clause',
    'bsd-3-clause-clear',
  ],
  ...[
    'cc0-1.0',
    'cc-by-2.0',
    'cc-by-2.5',
    'cc-by-3.0',
    'cc-by-4.0',
    'cc-by-sa-3.0',
    'cc-by-sa-4.0',
    'cc-by-nc-2.0',
  ],
  ...[
    'cc-by-nc-3.0',
    'cc-by-nc-4.0',
    'cc-by-nd-4.0',
    'cc-by-nc-nd-3.0',
    'cc-by-nc-nd-4.0',
    'cc-by-nc-sa-2.0',
  ],
  ...[
    'cc-by-nc-sa-3.0',
    'cc-by-nc-sa-4.0',
    'ecl-2.0',
    'epl-1.0',
    'epl-2.0',
    'eupl-1.1',
    'eupl-1.2',
    'isc',
    'lppl-1.3c',
  ],
  ...[
    'ms-pl',
    'mpl-2.0',
    'odbl-1.0',
    'ofl-1.1',
    'osl-3.0',
    'postgresql',
    'ncsa',
    'unlicense',
    'zlib',
    'wtfpl',
  ],
])

/** Returns the metadata of Hugging Face for a licence. A licence that it does not list is `other`, with its name. */
export function hubLicense(expression: string): Readonly<Record<string, string>> {
  const id = expression.toLowerCase().replace(/^((?:a|l)?gpl-\d\.\d)-(?:only|or-later)$/, '$1')
  if (id === 'odbl-1.0') return { license: 'odbl' }
  if (listed.has(id) || /^(?:a|l)?gpl-\d\.\d$/.test(id)) return { license: id }
  return { license: 'other', license_name: expression }
}
