/** 档位: a shop's grade runs from 1 to 30, is computed monthly and decides supply. */
export const lowestGrade = 1
export const highestGrade = 30

/** True for a whole number from 1 to 30. */
export const isGrade = (value: number): boolean =>
  Number.isInteger(value) && value >= lowestGrade && value <= highestGrade
