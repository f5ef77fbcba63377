import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { expectSection } from '../../../src/config/expect.ts'
import { parseConfig } from '../../../src/config/read-pipeline.ts'
import { UserError } from '../../../src/errors/user-error.ts'
import { expectationsYaml } from '../../../src/expectations/expectations-yaml.ts'
import { importContract } from '../../../src/expectations/import-contract.ts'
import { readExpectations, uncheckedParts } from '../../../src/expectations/read-expectations.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from '../data/sources.ts'

const contracts = join(import.meta.dirname, '../../fixtures/contracts')

async function imported(name: string, table: string | null = null) {
  const file = `${name}.odcs.yaml`
  return importContract(await readFile(join(contracts, file), 'utf8'), file, table)
}

/** Returns what a contract with one table says about the rows. */
const ofTable = (table: object) =>
  importContract(
    JSON.stringify({ kind: 'DataContract', apiVersion: 'v3.1.0', schema: [{ name: 't', ...table }] }),
    'c.yaml',
    null,
  )

const ofQuality = (rule: object) => ofTable({ properties: [{ name: 'x', quality: [rule] }] })

describe('a contract of the Open Data Contract Standard', () => {
  it('has types, bounds, lengths and patterns as expectations, and names all other options', async () => {
    const { expectations, unchecked } = await imported('all-data-types')
    expect(expectations).toEqual({
      columns: {
        account_id: { pattern: '(?s:.*)(?:ACC[0-9]{8})(?s:.*)', 'min-length': 11, 'max-length': 11 },
        txn_ref_date: { type: 'date', maximum: '2021-01-01' },
        txn_timestamp: { type: 'date', minimum: '2020-01-01 00:00:00', maximum: '2021-01-01 00:00:00' },
        txn_timestamp_tz: {
          type: 'date',
          minimum: '2020-01-01 00:00:00+10:00',
          maximum: '2021-01-01 00:00:00+10:00',
        },
        amount: { type: 'number', minimum: 0 },
        age: { type: 'integer', minimum: 18 },
        is_open: { type: 'boolean' },
      },
      rules: {
        'txn_ref_date > 2020-01-01': `"txn_ref_date" > '2020-01-01'`,
        'age < 100': '"age" < 100',
      },
    })
    expect(unchecked).toEqual([
      'txn_ref_date: logicalTypeOptions.format',
      'txn_timestamp: logicalTypeOptions.format',
      ...['format', 'timezone', 'defaultTimezone'].map(
        (key) => `txn_timestamp_tz: logicalTypeOptions.${key}`,
      ),
      'txn_time: logicalType time',
      'amount: logicalTypeOptions.format',
      'age: logicalTypeOptions.format',
      'latest_txns: logicalType array',
      'customer_details: logicalType object',
    ])
  })

  it('has keys, required columns and numbers of rows, by physical names', async () => {
    const { expectations, unchecked } = await imported('full-example', 'tbl')
    expect(expectations).toEqual({
      rows: { minimum: 1_000_001 },
      columns: {
        txn_ref_dt: { type: 'date' },
        rcvr_id: {},
        rcvr_cntry_code: [{ missing: 0 }],
      },
      unique: [['rcvr_id']],
    })
    expect(unchecked).toEqual(expect.arrayContaining(['rcvr_id: relationships', 'slaProperties: latency']))
    expect((await imported('full-example', 'receivers')).expectations).toMatchObject({
      columns: { id: { missing: 0, unique: true }, receiver_name: { missing: 0 }, receiver_type: {} },
      unique: [['id', 'country_code']],
    })
  })

  it('has quality rules as expectations, and names queries', async () => {
    expect((await imported('column-validity')).expectations.columns).toEqual({
      air_quality_status: [{ values: ['n/a'], tolerate: 0.05 }],
    })
    expect((await imported('column-completeness')).expectations.columns).toEqual({
      UniqueID: [{ type: 'number' }, { missing: 0 }],
    })
    expect((await imported('column-accuracy')).unchecked).toEqual(['DataValue: quality sql'])
  })

  it.each([
    [{ metric: 'nullValues', mustBe: 0 }, { missing: 0 }],
    [
      { metric: 'nullValues', mustBeLessThan: 10 },
      { missing: 0, tolerate: 9 },
    ],
    [{ metric: 'nullValues', mustBeLessOrEqualTo: 5, unit: 'percent' }, { missing: 0.05 }],
    [
      { rule: 'nullValues', mustBeBetween: [0, 3], severity: 'warning' },
      { missing: 0, tolerate: 3, severity: 'warn' },
    ],
    [{ metric: 'missingValues', mustBe: 0, arguments: { missingValues: [null, '', 'N/A'] } }, { missing: 0 }],
    [
      { metric: 'invalidValues', mustBe: 0, arguments: { pattern: '^[A-Z]+$', validValues: ['A', 1, null] } },
      { values: ['A', 1], pattern: '[A-Z]+' },
    ],
    [
      { metric: 'duplicateValues', mustBeLessThan: 1, unit: 'percent' },
      { unique: true, tolerate: 0.01 },
    ],
  ])('has the quality rule %j as an expectation', (rule, expected) => {
    expect(ofQuality(rule)).toMatchObject({ expectations: { columns: { x: [expected] } }, unchecked: [] })
  })

  it.each([
    { metric: 'nullValues', mustNotBe: 0 },
    { metric: 'nullValues', mustBeGreaterThan: 5 },
    { metric: 'missingValues', mustBe: 0, arguments: { missingValues: ['-999'] } },
    { metric: 'invalidValues', mustBe: 0 },
    { type: 'custom', engine: 'soda', implementation: 'x' },
    { type: 'text', description: 'x' },
    { metric: 'distinct', mustBe: 3 },
  ])('names the quality rule %j, which is not checked', (rule) => {
    expect(ofQuality(rule).unchecked).toHaveLength(1)
  })

  it('has unique combinations and rows of a table', () => {
    const quality = [
      { metric: 'rowCount', mustBeBetween: [100, 120] },
      { metric: 'duplicateValues', mustBe: 0, arguments: { properties: ['a', 'b'] } },
      { metric: 'duplicateValues', mustBeLessThan: 5, arguments: { properties: ['a', 'b'] } },
    ]
    const properties = [{ name: 'a', physicalName: 'col_a' }, { name: 'b' }]
    expect(ofTable({ properties, quality })).toMatchObject({
      expectations: { rows: { minimum: 100, maximum: 120 }, unique: [['col_a', 'b']] },
      unchecked: ['quality: duplicateValues'],
    })
  })

  it('has columns for the fields of objects', () => {
    const inner = { name: 'age', logicalType: 'integer', required: true }
    const properties = [{ name: 'user', logicalType: 'object', properties: [inner] }]
    expect(ofTable({ properties }).expectations.columns).toEqual({
      'user.age': { type: 'integer', missing: 0 },
    })
  })

  it('is refused without a version, and with several tables unless one is named', async () => {
    expect(() => importContract('kind: DataContract\nschema: []', 'c.yaml', null)).toThrow(/c\.yaml/)
    await expect(imported('full-example')).rejects.toThrow(
      userError('DATA_CONTRACT_TABLE', 'tbl', 'receivers'),
    )
    await expect(imported('full-example', 'x')).rejects.toThrow(
      userError('DATA_CONTRACT_TABLE', 'no table x'),
    )
  })

  it('becomes a file that checks a table', async () => {
    const { expectations } = await imported('all-data-types')
    const yaml = expectationsYaml(expectations, { head: ['Imported.'], columns: new Map() })
    expect(parseConfig(expectSection, yaml, 'e.yml')).toEqual(expectSection.parse(expectations))
    const header = 'account_id,txn_ref_date,txn_timestamp,txn_timestamp_tz,amount,age,is_open,label'
    const rows = Array.from(
      { length: 30 },
      (_, i) =>
        `ACC1234567${i % 10},2020-01-02,2020-05-01 10:00:00,2020-05-01T10:00:00Z,${i}.5,${18 + i},true,${i % 2 ? 'a' : 'b'}`,
    )
    const base = await folderWith({ 'd.csv': [header, ...rows].join('\n'), 'e.yml': yaml })
    const settings = { source: 'd.csv', columns: ['amount'], expect: 'e.yml' }
    expect((await prepare(base, settings)).dataset.details.cleaned.read).toBe(30)
    const contract = await readFile(join(contracts, 'all-data-types.odcs.yaml'), 'utf8')
    const setting = { contract: 'c.yaml', table: 'transactions_tbl' }
    const beside = await folderWith({ 'c.yaml': contract })
    expect(await readExpectations(setting, beside, null)).toEqual(expectSection.parse(expectations))
    expect(await uncheckedParts(setting, beside, null)).toHaveLength(10)
    await expect(readExpectations({ contract: 'd.yaml' }, beside, null)).rejects.toThrow(
      userError('FILE_MISSING', 'd.yaml'),
    )
    const bad = await folderWith({
      'd.csv': [header, ...rows, 'ACC1234567,2020-01-01,x,2020-05-01T10:00:00Z,-1,100,maybe,a'].join('\n'),
      'e.yml': yaml,
    })
    const error: unknown = await prepare(bad, settings).catch((thrown: unknown) => thrown)
    expect(error instanceof UserError && error.problems.map(({ location }) => location?.line)).toEqual(
      Array.from({ length: 8 }, () => 32),
    )
  })
})
