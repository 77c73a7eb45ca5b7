/** The digit that must come last, given the digits before it. Source: GS1 General Specifications, check digit, modulo 10. */
export function checkDigitOf(digits: string): number {
  const weighted = Array.from(digits, Number).reduceRight(
    ({ sum, weight }, digit) => ({ sum: sum + digit * weight, weight: 4 - weight }),
    { sum: 0, weight: 3 },
  )
  return (10 - (weighted.sum % 10)) % 10
}

/** How many digits a barcode has: EAN-8, UPC-A, EAN-13, or ITF-14 on a carton. */
export const barcodeLengths = [8, 12, 13, 14] as const

/** Whether this is a barcode whose check digit is right. */
export function isBarcode(text: string): boolean {
  return hasBarcodeLength(text) && checkDigitOf(text.slice(0, -1)) === Number(text.at(-1))
}

/** Whether this has the shape of a barcode, right or mistyped. */
export function hasBarcodeLength(text: string): boolean {
  return /^\d+$/.test(text) && barcodeLengths.some((length) => length === text.length)
}

/** All ways of writing the same barcode: with zeros before it or without, as scanners differ. */
export function spellingsOfBarcode(barcode: string): string[] {
  const longest = barcode.padStart(barcodeLengths.at(-1)!, '0')
  return barcodeLengths
    .filter((length) => /^0*$/.test(longest.slice(0, -length)))
    .map((length) => longest.slice(-length))
}
