import { useDraft } from '@kewo/web/draft'
import { useWaiting } from '@kewo/web/outbox'
import { useArrival } from '@kewo/web/page'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { BottomBar, Button, buttonClass, Card, RadioCards } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWindowTitle } from '@kewo/web/frame'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import { useAskAbout } from '../helpRequests/useAskAbout.ts'
import type { ReceiptSteps } from './useReceipt.ts'

export const GuidanceQuestion_version = graphql(`
  fragment GuidanceQuestion_version on GuidanceVersion {
    id
    title
    titleEn
    question
    questionEn
    options
    optionsEn
    blocks {
      id
    }
  }
`)

type Props = { version: FragmentOf<typeof GuidanceQuestion_version>; receipt: ReceiptSteps }

/** The question at the end. A wrong answer costs nothing: look again, answer again. */
export function GuidanceQuestion({ version, receipt }: Props) {
  const { id, title, titleEn, question, questionEn, options, optionsEn, blocks } = readFragment(
    GuidanceQuestion_version,
    version,
  )
  // The question follows from the last card: there is nothing else that one could ask about.
  const lastBlockId = blocks.at(-1)?.id
  const asked = textIn(question ?? '', questionEn)
  const heading = useArrival<HTMLHeadingElement>(asked)
  useWindowTitle(asked)
  const ask = useAskAbout('DISPLAY')
  const waiting = useWaiting(id).some(({ operation }) => operation === 'AnswerGuidanceQuestion')
  const chosen = useDraft<string | null>(`guidance.${id}`, null)
  const [wrong, setWrong] = useState<string | null>(null)
  const { understood, onBehalf, answering, problem, answer } = receipt

  async function send() {
    if (chosen.value === null) return
    const right = await answer(Number(chosen.value))
    setWrong(right === false ? chosen.value : null)
    if (right) chosen.clear()
  }
  return (
    <>
      <div className={styles.step}>
        <p className={styles.intro}>{m.guidance_questionIntro()}</p>
        <h1 ref={heading} tabIndex={-1}>
          {asked}
        </h1>
        {understood ? (
          <Card tone="promise" role="status" className={styles.right}>
            <IconCircleCheck aria-hidden="true" />
            <div>
              <b>{m.guidance_right()}</b>
              <p>{m.guidance_rightWords()}</p>
              {onBehalf && <p>{onBehalf}</p>}
            </div>
          </Card>
        ) : (
          <>
            {waiting && <Card tone="amber">{m.guidance_answerKept()}</Card>}
            <RadioCards
              legend={asked}
              legendHidden
              className={styles.options}
              choices={options.map((option, index) => ({
                value: String(index),
                label: textIn(option, optionsEn[index]),
              }))}
              value={chosen.value}
              onChange={(value) => {
                setWrong(null)
                chosen.set(value)
              }}
            />
            <div aria-live="polite">
              {wrong !== null && (
                <Card className={styles.again}>
                  <b>{m.guidance_wrong()}</b>
                  <p>{m.guidance_wrongWords()}</p>
                </Card>
              )}
            </div>
          </>
        )}
      </div>
      {understood ? (
        <BottomBar>
          <Link
            to={paths.guidances}
            className={buttonClass({ variant: 'primary', size: 'large', wide: true })}
          >
            {m.guidance_backToList()}
          </Link>
        </BottomBar>
      ) : (
        <BottomBar note={<span aria-live="polite">{problem}</span>}>
          <Button
            size="large"
            onClick={() => ask(m.guidance_askQuestion({ title: textIn(title, titleEn) }), lastBlockId)}
          >
            {m.guidance_unclear()}
          </Button>
          <Button
            size="large"
            variant="primary"
            busy={answering}
            busyLabel={m.guidance_answering()}
            disabledReason={
              waiting ? m.guidance_answerKept() : chosen.value === null ? m.guidance_chooseFirst() : null
            }
            onClick={() => void send()}
          >
            {m.guidance_answer()}
          </Button>
        </BottomBar>
      )}
    </>
  )
}
