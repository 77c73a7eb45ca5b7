/** What a hostile or broken client may put in the place of a value of each scalar. */
const scalars: Record<string, readonly unknown[]> = {
  Boolean: ['yes', 1, null],
  DateTime: [
    '0001-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '2026-11-23',
    0,
    null,
  ],
  Day: ['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '', null],
  Edition: ['', '.', '-'.repeat(201), '\ud800', '\0', 7, null],
  Float: [1e308, -1e308, 0, 'NaN', null],
  ID: [
    ...['', 'x', '\0', '\ud800', '-'.repeat(36), 'x'.repeat(20_000), 7, null],
    '01932d6e-0000-7000-8000-00000000000g',
    '01932d6e-0000-7000-8000-000000000000',
    btoa('Retailer:1'),
    btoa('Retailer:01932d6e-0000-7000-8000-000000000000'),
    btoa('Region:01932d6e-0000-7000-8000-000000000000'),
    btoa('__proto__:01932d6e-0000-7000-8000-000000000000'),
  ],
  Int: [-1, 0, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 0.5, '1', null],
  String: ['', ' ', '\0', 'a\0b', '\ud800', '%_\\', "'", '\u202e', 'x'.repeat(50_000), 7, null],
  UUID: ['', '\0', '00000000-0000-0000-0000-000000000000', '-'.repeat(36), null],
}

const anEnum: readonly unknown[] = ['NOT_ONE_OF_THEM', 'constructor', '', 0, null]

/** Cursors of kinds that are none of ours, and of ours with nonsense in them. */
const cursors = [
  ...['GPC:N:1', 'GPC:N:NaN', 'GPC:S:', 'GPC:S:\0', 'GPC:S:not-an-id', 'GPC:D:1', 'GPC:D:x', 'GPC:B:1'],
  ...['GPC:J:{}', 'GPC:J:[1,2]', 'GPC:J:', 'GPC:J:{"id":{"not":null}}', 'OffsetConnection:-1'],
  ...['OffsetConnection:x', 'OffsetConnection:99999999999'],
].map((text) => btoa(text))

const lists = (values: readonly unknown[]): readonly unknown[] => [
  [],
  null,
  [null],
  Array.from({ length: 2_000 }, () => values[0]),
]

/** `fitting` is what would be taken there. */
export function hostileValues(
  type: string,
  name: string,
  isList: boolean,
  fitting: unknown,
): readonly unknown[] {
  if (isList) return lists([fitting])
  const values = scalars[type] ?? anEnum
  return /\b(after|before)$/.test(name) ? [...values, ...cursors] : values
}
