/** The domain's lists are not to be written to; Prisma's types want lists that are. */
export function writable<Row extends object>(row: Row) {
  return row as {
    -readonly [Field in keyof Row]: Row[Field] extends readonly (infer Item)[] ? Item[] : Row[Field]
  }
}

/** All that is written of an audience, to select. */
export const audienceColumns = {
  ...{ regionIds: true, marketTypes: true, formats: true, businessDistricts: true },
  ...{ gradeFrom: true, gradeTo: true, includeRetailerIds: true, excludeRetailerIds: true },
} as const
