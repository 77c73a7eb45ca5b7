import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The public register that lies beside the checkout where somebody has put it; null elsewhere. */
export function foodStores(): { name: string; mimeType: string; buffer: Buffer } | null {
  const path = resolve(import.meta.dirname, '../../../../shared/data/registers/ny_retail_food_stores.csv')
  if (!existsSync(path)) return null
  return { name: 'ny_retail_food_stores.csv', mimeType: 'text/csv', buffer: readFileSync(path) }
}

const header =
  'County,License Number,Operation Type,Establishment Type,Entity Name,DBA Name,Street Number,Street Name,Address Line 2,Address Line 3,City,State,Zip Code,Square Footage,Georeference'

/**
 * A made-up register of the same shape: `count` shops of one county whose licence numbers begin at `from`, one row
 * without a number, one shop without a point, one area of 0.
 */
export function madeUpRegister({ county, count, from }: { county: string; count: number; from: number }) {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(from + index).padStart(6, '0')
    const point = index === 0 ? '' : `POINT (-73.${70 + index} 42.${60 + index})`
    return `${county},${number},Store,A,MADE UP INC,CORNER SHOP ${number},${index + 1},MAIN ST,,,${county.toUpperCase()} CITY,NY,12207,${index * 100},${point}`
  })
  const broken = `${county},,Store,A,NOBODY,NAMELESS,1,MAIN ST,,,CITY,NY,12207,100,`
  return {
    name: `${county}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows, broken, ''].join('\n')),
  }
}
