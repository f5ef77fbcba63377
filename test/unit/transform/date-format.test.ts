import { describe, expect, it } from '@jest/globals'
import { readColumn } from '../../../src/dataset/dataset.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from '../data/sources.ts'

describe('dates in a format', () => {
  const day = (i: number) => `${(i % 28) + 1}.${(i % 12) + 1}.2026`
  const times = (content: string, format: string) =>
    folderWith({ 'd.csv': content }).then((base) =>
      prepare(base, { source: 'd.csv', features: { day: { type: 'date', 'date-format': format } } }),
    )
  const content = (written: (i: number) => string | number) =>
    `day,label\n${Array.from({ length: 60 }, (_, i) => `${written(i)},${i % 2}`).join('\n')}\n`

  it('are read like those in ISO 8601', async () => {
    const iso = (i: number) => new Date(Date.UTC(2026, i % 12, (i % 28) + 1)).toISOString()
    const expected = await readColumn((await times(content(iso), '%d.%m.%Y')).dataset, 'train', 'day')
    for (const [written, format] of [
      [day, '%d.%m.%Y'],
      [(i: number) => Number(iso(i).slice(0, 10).replaceAll('-', '')), '%Y%m%d'],
      [(i: number) => new Date(iso(i)).toUTCString().slice(5, 16), '%d %b %Y'],
    ] as const) {
      const { dataset } = await times(content(written), format)
      expect(await readColumn(dataset, 'train', 'day')).toEqual(expected)
    }
  })

  it('can be sent by clients in both ways', async () => {
    const { dataset } = await times(content(day), '%d.%m.%Y')
    const { decode } = exampleCodec(dataset.details.features)
    const [sent, iso, epoch] = decode([
      { day: '7.3.2026' },
      { day: '2026-03-07' },
      { day: '1.1.1970' },
    ]).features
    expect([sent, iso, epoch]).toEqual([Date.UTC(2026, 2, 7), Date.UTC(2026, 2, 7), 0])
    expect(() => decode([{ day: '31.2.2026' }])).toThrow(userError('SERVING_INVALID_REQUEST', '%d.%m.%Y'))
  })

  it('are refused if they do not exist, or have another format', async () => {
    for (const wrong of ['31.2.2026', '3/7/2026'])
      await expect(
        times(
          content((i) => (i === 5 ? wrong : day(i))),
          '%d.%m.%Y',
        ),
      ).rejects.toThrow(userError('DATA_INVALID_DATE', wrong))
    await expect(times(content(day), '%Q')).rejects.toThrow('date-format')
  })
})
