/** Stands between the name of a group of columns and the name of one of them. */
export const groupMark = ' / '
