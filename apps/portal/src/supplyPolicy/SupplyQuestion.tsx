import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, RadioCards } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { amountWords } from './lineWords.ts'
import styles from './Supply.module.css'
import { useAnswer } from './useSupplyReceipt.ts'

export const SupplyQuestion_week = graphql(`
  fragment SupplyQuestion_week on SupplyWeek {
    id
    versionId
    question {
      product {
        id
        name
        nameEn
        unit
        unitEn
      }
      options {
        units
      }
    }
    receipt {
      id
      status
    }
  }
`)

/** One question, which shows that the page was clear. A wrong answer costs nothing: look again, answer again. */
export function SupplyQuestion({ week }: { week: FragmentOf<typeof SupplyQuestion_week> }) {
  const { versionId, question, receipt } = readFragment(SupplyQuestion_week, week)
  const { answer, busy, isWaiting, problem } = useAnswer(versionId)
  const [chosen, choose] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  if (!question) return null
  const { product, options } = question
  const asked = m.supplyPolicy_question({ name: textIn(product.name, product.nameEn) })
  const unit = textIn(product.unit, product.unitEn)
  if (receipt?.status === 'UNDERSTOOD')
    return (
      <Card tone="promise" role="status" className={styles.right}>
        <IconCircleCheck aria-hidden="true" />
        <b>{m.supplyPolicy_understood()}</b>
      </Card>
    )
  const send = async (value: string) => {
    setWrong((await answer(options[Number(value)]?.units ?? null)) === false)
  }
  return (
    <Card padding="roomy" className={styles.question}>
      <div className={styles.foot}>
        <h2>{m.supplyPolicy_understand()}</h2>
        <small>{m.supplyPolicy_oneQuestion()}</small>
      </div>
      <RadioCards
        legend={asked}
        className={styles.options}
        choices={options.map((option, index) => ({
          value: String(index),
          label: amountWords(option, unit),
        }))}
        value={chosen}
        onChange={(value) => {
          setWrong(false)
          choose(value)
        }}
      />
      <Button
        size="large"
        variant="primary"
        wide
        busy={busy}
        busyLabel={m.supplyPolicy_answering()}
        disabledReason={
          isWaiting ? m.supplyPolicy_kept() : chosen === null ? m.supplyPolicy_chooseFirst() : null
        }
        onClick={() => chosen !== null && void send(chosen)}
      >
        {m.supplyPolicy_answer()}
      </Button>
      <p className={styles.quiet} aria-live="polite">
        {problem ??
          (isWaiting ? m.supplyPolicy_kept() : isWrong ? m.supplyPolicy_wrong() : m.supplyPolicy_noHarm())}
      </p>
    </Card>
  )
}
