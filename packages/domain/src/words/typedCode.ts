const leftOut = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu
const dashes = /[\p{Pd}\u2212]/gu

/**
 * A number, code, barcode, telephone or licence number as typed, in its one spelling: ordinary digits, letters and hyphens
 * instead of wide ones (NFKC), and no spaces, seen or unseen. Doing it twice changes nothing.
 */
export function typedCode(text: string): string {
  return text.normalize('NFKC').replaceAll(leftOut, '').replaceAll(dashes, '-').normalize('NFKC')
}
