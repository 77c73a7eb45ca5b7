/** 档位: a shop's grade runs from 1 to 30, is computed monthly and decides supply. */
export const lowestGrade = 1
export const highestGrade = 30

/** True for a whole number from 1 to 30. */
export const isGrade = (value: number): boolean =>
  Number.isInteger(value) && value >= lowestGrade && value <= highestGrade

/** The lower third of the grades: small shops, who must not be left behind the others. A shop not yet graded is one of them. */
const smallUpTo = 10

export function isSmallShop(grade: number | null): boolean {
  return grade === null || grade <= smallUpTo
}
