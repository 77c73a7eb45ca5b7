import { canonicalJson, ChangedMeanwhile, type StaffAct } from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { sha256 } from '../hashChain/sha256.ts'

const edition = /^[\w.-]{1,200}$/

builder.scalarType('Edition', {
  description:
    'Stands for what was seen of something that can be edited. An edit gives it back as `expected`; where somebody has changed the same thing since, it is refused with ChangedMeanwhile.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !edition.test(value)) throw new TypeError('An edition is needed.')
    return value
  },
})

type Model = Prisma.ModelName
type Delegate<M extends Model> = Db[Uncapitalize<M>]
type SelectOf<M extends Model> = NonNullable<Prisma.Args<Delegate<M>, 'findFirst'>['select']>
type RowOf<M extends Model, Columns> = Prisma.Result<Delegate<M>, { select: Columns }, 'findFirstOrThrow'>

/** What of the columns one edit writes, where a type has several edits: their names, or what a function makes of them. */
type Part<Row> = readonly (keyof Row)[] | ((row: Row) => unknown)

/**
 * The edition of rows of a model: a digest of the columns that its edits write, and of nothing else, so that an edit is
 * refused only for what it would overwrite. Each edit is a part of the digest and is held against that part alone. Adds the
 * field `edition` to the type, which is named as the model is unless `type` says otherwise; `expect` is the check.
 */
export function editionOf<M extends Model, const Columns extends SelectOf<M>, Name extends string = 'whole'>(
  model: M,
  columns: Columns,
  parts?: Readonly<Record<Name, Part<RowOf<M, Columns>>>>,
  {
    readers = { staff: true },
    type = model,
  }: { readers?: { staff: true } | { signedIn: true } | { may: StaffAct }; type?: string } = {},
) {
  type Row = RowOf<M, Columns>
  const all = Object.entries<Part<Row>>(parts ?? { whole: Object.keys(columns) as (keyof Row)[] })
  const digestOf = (row: Row, part: Part<Row>) =>
    typeof part === 'function'
      ? digest(part(row))
      : digest(part.map((column) => picked(row[column], (columns as Selection)[column as string])))
  const digests = (row: Row) => all.map(([, part]) => digestOf(row, part))
  const of = (row: Row): string => digests(row).join('.')

  builder.prismaObjectField(model as 'Brand', 'edition', (t) =>
    t.field({
      type: 'Edition',
      description: `What the viewer sees; an edit names it as \`expected\`.${readersNamed(readers)}`,
      authScopes: readers,
      select: columns as object,
      resolve: (row: unknown) => of(row as Row),
    }),
  )

  return {
    columns,
    of,
    /** Throws ChangedMeanwhile unless the row, locked, stands as it was seen, as far as these parts go; all when none is named. */
    expect(row: Row & { id: string }, expected: string | null | undefined, ...names: Name[]): void {
      const seen = expected?.split('.') ?? []
      const same = digests(row).every(
        (stands, at) => stands === seen[at] || (names.length > 0 && !names.includes(all[at]![0] as Name)),
      )
      if (!same) throw new ChangedMeanwhile({ type, id: row.id })
    },
  }
}

const readersNamed = (readers: object): string =>
  'signedIn' in readers ? '' : 'may' in readers ? ' For those who may edit it.' : ' For staff.'

type Selection = { readonly [column: string]: unknown }

/** What was selected of a value, however much more of it was loaded. */
function picked(value: unknown, selected: unknown): unknown {
  if (value === undefined) throw new Error('A column of an edition was not loaded')
  const inner = typeof selected === 'object' && selected !== null && 'select' in selected && selected.select
  if (!inner || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => picked(item, selected))
  return Object.entries(inner).map(([column, within]) => picked(Reflect.get(value as object, column), within))
}

/** Enough of a SHA-256 that no two states of one row share it. */
export const digest = (content: unknown): string =>
  Buffer.from(sha256(canonicalJson(content)), 'hex')
    .toString('base64url')
    .slice(0, 11)
