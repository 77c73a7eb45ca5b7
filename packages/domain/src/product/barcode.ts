/** The digit that must come last, given the digits before it. Source: GS1 General Specifications, check digit, modulo 10. */
export function checkDigitOf(digits: string): number {
  const weighted = Array.from(digits, Number).reduceRight(
    ({ sum, weight }, digit) => ({ sum: sum + digit * weight, weight: 4 - weight }),
    { sum: 0, weight: 3 },
  )
  return (10 - (weighted.sum % 10)) % 10
}

/** Whether this is an EAN-13 or EAN-8 barcode whose check digit is right. */
export function isBarcode(text: string): boolean {
  return hasBarcodeLength(text) && checkDigitOf(text.slice(0, -1)) === Number(text.at(-1))
}

/** Whether this has the shape of an EAN-13 or EAN-8 barcode, right or mistyped. */
export function hasBarcodeLength(text: string): boolean {
  return /^(\d{8}|\d{13})$/.test(text)
}
