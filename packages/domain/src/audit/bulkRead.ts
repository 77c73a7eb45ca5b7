/** More rows with personal data than this, answered to one person within so many minutes, are a read in bulk. */
export const bulkRead = { rows: 200, minutes: 10 }

/** So many times the rows of the last entry make it worth another one: who goes on reading does not fill the log. */
const worthAnother = 10

/** Whether the audit log is to say that somebody has read so many rows, when it already says `noted` of them. */
export function isWorthNoting(rows: number, noted: number): boolean {
  return rows > bulkRead.rows && rows >= noted * worthAnother
}
