/**
 * The name to show for a shop of a register: its trade name, else its licence holder, else its licence number. White
 * space is trimmed and runs of it become one space; nothing else is changed, for it is the owner's spelling.
 */
export function retailerName(row: {
  tradeName: string | null
  holderName: string | null
  licenceNumber: string
}): string {
  return tidy(row.tradeName) || tidy(row.holderName) || row.licenceNumber
}

function tidy(name: string | null): string {
  return (name ?? '').replaceAll(/\s+/gu, ' ').trim()
}
