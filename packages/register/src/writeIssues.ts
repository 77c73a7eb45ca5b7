import type { Client } from 'pg'
import type { JudgedRow } from './judgeRegister.ts'

/** Keeps every remark about these rows for the result file. */
export async function writeIssues(
  client: Client,
  importId: string,
  rows: readonly JudgedRow[],
): Promise<void> {
  const issues = rows.flatMap(({ line, licenceNumber, issues: remarks }) =>
    remarks.map((issue) => ({ line, licenceNumber, ...issue, field: issue.field ?? '' })),
  )
  if (issues.length === 0) return
  await client.query(
    `INSERT INTO "RegisterImportIssue" ("importId", line, "licenceNumber", kind, field, reason, value)
     SELECT $2, issue.line, issue."licenceNumber", issue.kind, issue.field, issue.reason, issue.value
     FROM jsonb_to_recordset($1::jsonb)
       AS issue(line int, "licenceNumber" text, kind "RegisterImportIssueKind", field text, reason text, value text)`,
    [JSON.stringify(issues), importId],
  )
}
