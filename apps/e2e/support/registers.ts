import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Register = { name: string; mimeType: string; buffer: Buffer }

/**
 * The first rows of a public register that lies beside the checkout where somebody has put it; null elsewhere. The whole of each is
 * imported where no browser is needed.
 */
function realRegister(name: string): Register | null {
  const path = resolve(import.meta.dirname, '../../../../shared/data/registers', name)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  const buffer = Buffer.from(lines.slice(0, 1 + realRows).join('\n'))
  return { name, mimeType: 'text/csv', buffer }
}

/** How many rows of a public register are taken. */
export const realRows = 3_000

export const foodStores = () => realRegister('ny_retail_food_stores.csv')

/** How many rows of `foodStores` say that their area is 0, which the result file tells of. */
export const areasOfZero = 615

export const convenienceBranches = () => realRegister('tw_convenience_branches.csv')

/** How many rows of `convenienceBranches` are of branches that are not open. */
export const branchesNotOpen = 976

const header =
  'County,License Number,Operation Type,Establishment Type,Entity Name,DBA Name,Street Number,Street Name,Address Line 2,Address Line 3,City,State,Zip Code,Square Footage,Georeference'

/**
 * A made-up register of the same shape: `count` shops of one county whose licence numbers begin at `from`, one row
 * without a number, one shop without a point, one area of 0.
 */
export function madeUpRegister({
  county,
  count,
  from,
}: {
  county: string
  count: number
  from: number
}): Register {
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

/** Which column of `unknownRegister` is what; `own` keeps the mappings of earlier runs from fitting. */
export const unknownColumns = (own: number) => ({
  licenceNumber: `编码 甲${own}`,
  name: `那是 乙${own}`,
  department: `地方 丙${own}`,
  grade: `分级 丁${own}`,
})

/** A register that nobody has a mapping for: other columns, semicolons, grades, a grade that is none. */
export function unknownRegister({ town, from }: { town: string; from: number }): Register {
  const number = (index: number) => `U${String(from + index).padStart(6, '0')}`
  const rows = [
    `${number(0)};街口小店 ${from};${town};12`,
    `${number(1)};桥头副食 ${from};${town};99`,
    `${number(2)};河边百货 ${from};${town};7`,
    `;没有证的店;${town};3`,
  ]
  return {
    name: `${town}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from([Object.values(unknownColumns(from)).join(';'), ...rows, ''].join('\n')),
  }
}

/** Many rows that all will be refused, so that an import lasts and leaves no shop behind. */
export function longRegister(name: string): Register {
  const row = `${name},,Store,A,NOBODY,NAMELESS,1,MAIN ST,,,CITY,NY,12207,100,`
  const buffer = Buffer.from([header, ...Array.from({ length: longRegisterRows }, () => row), ''].join('\n'))
  return { name: `${name}.csv`, mimeType: 'text/csv', buffer }
}

export const longRegisterRows = 60_000

/** Which column of `registerWithStates` is what; `own` keeps the mappings of earlier runs from fitting. */
export const stateColumns = (own: number) => ({
  licenceNumber: `证号 甲${own}`,
  name: `门头 乙${own}`,
  status: `情况 丙${own}`,
})

/** The shops from `from` on, each in the state that is given. */
export function registerWithStates({ from, states }: { from: number; states: string[] }): Register {
  const rows = states.map(
    (state, index) => `S${String(from + index).padStart(6, '0')},状态小店 ${from + index},${state}`,
  )
  const content = [Object.values(stateColumns(from)).join(','), ...rows, ''].join('\n')
  return { name: `states-${from}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) }
}
