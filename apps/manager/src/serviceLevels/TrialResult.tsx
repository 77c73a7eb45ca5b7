import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Card, DateTime, Table } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './ServiceLevels.module.css'

export const TrialResult_trial = graphql(`
  fragment TrialResult_trial on ServiceLevelTrial {
    requests
    asItWas {
      firstResponse {
        inTime
        late
        open
      }
      resolution {
        inTime
        late
        open
      }
    }
    asTried {
      firstResponse {
        inTime
        late
        open
      }
      resolution {
        inTime
        late
        open
      }
    }
    example {
      firstResponseWarnsAt
      firstResponseDueAt
      resolutionWarnsAt
      resolutionDueAt
    }
  }
`)

type Trial = ResultOf<typeof TrialResult_trial>
type Tally = Trial['asItWas']['firstResponse']

/** When the made-up request would be due, and what the targets would have made of the last ninety days. */
export function TrialResult({ trial }: { trial: FragmentOf<typeof TrialResult_trial> }) {
  const { requests, asItWas, asTried, example } = readFragment(TrialResult_trial, trial)
  const clocks = [
    [m.serviceLevels_firstResponse(), asItWas.firstResponse, asTried.firstResponse],
    [m.serviceLevels_resolution(), asItWas.resolution, asTried.resolution],
  ] as const
  return (
    <>
      <Card padding="roomy" className={styles.fields}>
        <ul className={styles.example}>
          <Moment value={example.firstResponseWarnsAt} words={m.serviceLevels_warnsFirst} />
          <Moment value={example.firstResponseDueAt} words={m.serviceLevels_dueFirst} />
          <Moment value={example.resolutionWarnsAt} words={m.serviceLevels_warnsWhole} />
          <Moment value={example.resolutionDueAt} words={m.serviceLevels_dueWhole} />
          {!example.resolutionDueAt && <li>{m.serviceLevels_standsStill()}</li>}
        </ul>
      </Card>
      <p className={styles.quiet}>{m.serviceLevels_lastDays({ count: requests })}</p>
      <Table label={m.serviceLevels_lastDays({ count: requests })}>
        <thead>
          <tr>
            <td />
            <th scope="col">{m.serviceLevels_asItWas()}</th>
            <th scope="col">{m.serviceLevels_asTried()}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map(([name, was, tried]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Kept tally={was} />
              </td>
              <td>
                <Kept tally={tried} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

function Moment({ value, words }: { value: string | null; words: (given: { time: string }) => string }) {
  if (!value) return null
  return (
    <li>
      <DateTime value={value} form="exact" words={(time) => words({ time })} />
    </li>
  )
}

function Kept({ tally: { inTime, late, open } }: { tally: Tally }) {
  const judged = inTime + late
  return (
    <>
      <strong>{judged === 0 ? '–' : `${Math.round((inTime / judged) * 100)}%`}</strong>{' '}
      <span className={styles.quiet}>{m.serviceLevels_tally({ inTime, late, left: open })}</span>
    </>
  )
}
