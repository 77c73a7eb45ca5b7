import { failureOf, failureWords } from '@kewo/web/failure'
import { Button, Card, showToast } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { FileField } from '../file/FileField.tsx'
import { FileRefused } from '../file/sendFile.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { paths } from '../paths.ts'
import styles from './Catalogue.module.css'
import { PlanReport } from './PlanReport.tsx'
import { type Plan, sendCatalogue } from './sendCatalogue.ts'

/** All products in and out as a table: looked at first, written only as a whole. */
export function CataloguePage() {
  return (
    <>
      <PageTop
        title={m.catalogue_title()}
        backLabel={m.catalogue_back()}
        renderBack={(parts) => <Link to={paths.brands} {...parts} />}
      />
      <div className={styles.column}>
        <TakeOut />
        <BringIn />
      </div>
    </>
  )
}

function TakeOut() {
  const language = getLocale()
  return (
    <Card padding="roomy" className={styles.part}>
      <h2>{m.catalogue_out()}</h2>
      <p>{m.catalogue_outWords()}</p>
      <p className={styles.ways}>
        <a href={`/api/catalogue.xlsx?language=${language}`} download>
          {m.catalogue_outWorkbook()}
        </a>
        <a href={`/api/catalogue.csv?language=${language}`} download>
          {m.catalogue_outCsv()}
        </a>
      </p>
    </Card>
  )
}

function BringIn() {
  const [table, setTable] = useState<File | null>(null)
  const [pictures, setPictures] = useState<File | null>(null)
  const [plan, setPlan] = useState<Plan | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (file: File, expected: string | null) => {
    setBusy(true)
    setProblem(null)
    try {
      const answer = await sendCatalogue({ table: file, pictures }, expected, getLocale())
      setPlan(expected === null ? answer : null)
      if (expected !== null) showToast({ tone: 'jade', words: m.catalogue_imported() })
    } catch (error) {
      // Somebody else has changed a product meanwhile: the look is to be taken anew.
      setPlan(null)
      setProblem(
        error instanceof FileRefused
          ? error.message || m.catalogue_tooLarge()
          : failureWords(failureOf(error)),
      )
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card padding="roomy" className={styles.part}>
      <h2>{m.catalogue_in()}</h2>
      <p>{m.catalogue_inWords()}</p>
      <FileField
        label={m.catalogue_table()}
        accept=".xlsx,.csv,.txt,text/csv"
        onChoose={(file) => {
          setTable(file)
          setPlan(null)
        }}
      />
      <FileField
        label={m.catalogue_pictures()}
        hint={m.catalogue_picturesHint()}
        accept=".zip,application/zip"
        onChoose={(file) => {
          setPictures(file)
          setPlan(null)
        }}
      />
      <div>
        <Button
          variant={plan ? 'secondary' : 'primary'}
          busy={busy}
          disabledReason={table ? null : m.catalogue_chooseFirst()}
          onClick={() => table && void send(table, null)}
        >
          {m.catalogue_look()}
        </Button>
      </div>
      <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
      {plan && table && (
        <PlanReport plan={plan} busy={busy} onImport={() => void send(table, plan.edition)} />
      )}
    </Card>
  )
}
