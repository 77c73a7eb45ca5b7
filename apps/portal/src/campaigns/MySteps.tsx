import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import {
  Card,
  formatDay,
  formatMoney,
  Money,
  Section,
  Timeline,
  type TimelineEvent,
  useDateSetting,
} from '@kewo/ui'
import { rewardStepLabel } from '@kewo/ui/labels'
import { localDayOf } from '@kewo/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Campaigns.module.css'

export const MySteps_participation = graphql(`
  fragment MySteps_participation on Participation {
    id
    agreedAt
    onBehalfName
    terms {
      id
      rewardCents
      rewardRule
    }
    steps {
      step
      opensOn
      dueOn
      cents
      rewardState
      whyNotSend {
        code
      }
      proof {
        id
        state
        words
        takenBy {
          id
          name
        }
      }
    }
  }
`)

type Participation = ResultOf<typeof MySteps_participation>
type Step = Participation['steps'][number]

/** What has been done, what comes next and what each earns, the day of joining first. */
export function MySteps({ participation }: { participation: FragmentOf<typeof MySteps_participation> }) {
  const { agreedAt, onBehalfName, terms, steps } = readFragment(MySteps_participation, participation)
  const setting = useDateSetting()
  const today = localDayOf(setting.now, setting.timeZone)
  const joining = terms?.rewardCents ?? 0
  const paid = steps.filter(({ rewardState }) => isEarned(rewardState))
  const open = steps.filter((step) => step.rewardState === 'TO_EARN' && !isMissed(step, today))
  const earned = joining + sumOf(paid)
  const left = sumOf(open)
  const events: TimelineEvent[] = [
    {
      key: 'joined',
      state: 'done',
      title: <Line name={m.campaigns_joined()} cents={joining || null} />,
      note: (
        <Line
          name={[agreedAt && formatDay(agreedAt, setting), onBehalfWords(onBehalfName)]
            .filter(Boolean)
            .join(' · ')}
          word={joining ? m.campaigns_stepEarned() : ''}
        />
      ),
    },
    ...steps.map((step) => ({
      key: String(step.step),
      state: stateOf(step, today),
      title: <Line name={rewardStepLabel(step.step, terms?.rewardRule)} cents={step.cents} />,
      note: (
        <Line
          name={noteOf(step, today, (day) => formatDay(day, setting))}
          word={step.cents === null ? '' : moneyWord(step, today)}
        />
      ),
    })),
  ]
  return (
    <Section
      flush
      title={m.campaigns_stepsTitle()}
      note={earned + left > 0 && m.campaigns_stepsSum({ sum: formatMoney(earned + left) })}
    >
      <Card padding="none">
        <div className={styles.steps}>
          <Timeline label={m.campaigns_stepsTitle()} events={events} />
        </div>
        {earned + left > 0 && (
          <p className={styles.stepsFoot}>
            <span>{m.campaigns_earnedSoFar({ earned: formatMoney(earned), open: formatMoney(left) })}</span>
            <Link to={paths.money}>{m.campaigns_myMoney()}</Link>
          </p>
        )}
      </Card>
    </Section>
  )
}

function Line({ name, cents = null, word }: { name: ReactNode; cents?: number | null; word?: string }) {
  return (
    <span className={styles.stepLine}>
      <span>{name}</span>
      {cents !== null && <Money cents={cents} />}
      {word && <span>{word}</span>}
    </span>
  )
}

const isEarned = (state: Step['rewardState']) =>
  state === 'EARNED' || state === 'APPROVED' || state === 'PAID'

const isMissed = ({ dueOn, proof, whyNotSend }: Step, today: string) =>
  dueOn < today && proof?.state !== 'ACCEPTED' && proof?.state !== 'WAITING' && whyNotSend !== null

const sumOf = (steps: readonly Step[]) => steps.reduce((sum, { cents }) => sum + (cents ?? 0), 0)

function stateOf(step: Step, today: string): TimelineEvent['state'] {
  if (step.proof?.state === 'ACCEPTED') return 'done'
  return step.proof?.state === 'WAITING' || (step.whyNotSend === null && step.opensOn <= today)
    ? 'now'
    : 'next'
}

function noteOf(step: Step, today: string, write: (day: string) => string): string {
  const { proof, opensOn, dueOn } = step
  const takenBy = proof?.takenBy?.name
  if (proof?.state === 'ACCEPTED')
    return takenBy ? m.campaigns_stepDoneBy({ name: takenBy }) : m.campaigns_stepDone()
  if (proof?.state === 'WAITING')
    return takenBy ? m.campaigns_stepWaitingBy({ name: takenBy }) : m.campaigns_stepWaiting()
  if (isMissed(step, today)) return m.campaigns_stepMissed()
  if (proof?.state === 'REDO') return m.campaigns_stepRedo({ words: proof.words ?? '' })
  return opensOn > today
    ? m.campaigns_stepFrom({ day: write(opensOn) })
    : m.campaigns_stepUntil({ day: write(dueOn) })
}

function moneyWord(step: Step, today: string): string {
  if (step.rewardState === 'PAID') return m.campaigns_stepPaid()
  if (isEarned(step.rewardState)) return m.campaigns_stepEarned()
  if (step.rewardState === 'REVERSED') return m.campaigns_stepReversed()
  return isMissed(step, today) ? m.campaigns_stepMissed() : m.campaigns_stepToEarn()
}
