import { distanceWords } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { buttonClass, Card, DateTime, List, Section, Segmented } from '@kewo/ui'
import { inLocale, textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { HandedOut, HandedOut_material } from '../campaigns/HandedOut.tsx'
import { PromiseRow, PromiseRow_promise } from '../promises/PromiseRow.tsx'
import { RecordQuality, RecordQuality_trace } from '../traces/RecordQuality.tsx'
import { TraceAnswer, TraceAnswer_trace } from '../traces/TraceAnswer.tsx'
import { SavePdf, TraceSheet, TraceSheet_trace } from '@kewo/web/traces'
import styles from './Visits.module.css'

export const CompletedVisit_visit = graphql(
  `
    fragment CompletedVisit_visit on Visit {
      id
      startedAt
      completedAt
      startDistanceMetres
      startAccuracyMetres
      startWarning
      whyNotCorrect {
        message
      }
      traces {
        id
        version
        ...TraceSheet_trace
        ...TraceAnswer_trace
        ...RecordQuality_trace
      }
      promises {
        id
        ...PromiseRow_promise
      }
      retailer {
        id
        name
      }
      materialHandedOut {
        id
        campaign {
          id
          material
          materialEn
        }
        ...HandedOut_material
      }
    }
  `,
  [TraceSheet_trace, TraceAnswer_trace, RecordQuality_trace, PromiseRow_promise, HandedOut_material],
)

/** A visit that was made: its record with every version, the shop's answer, what was promised. */
export function CompletedVisit({ visit }: { visit: FragmentOf<typeof CompletedVisit_visit> }) {
  const made = readFragment(CompletedVisit_visit, visit)
  const {
    id,
    startedAt,
    completedAt,
    startWarning,
    startDistanceMetres,
    startAccuracyMetres,
    whyNotCorrect,
    traces,
    promises,
    retailer,
    materialHandedOut,
  } = made
  const [chosen, setChosen] = useState<string | null>(null)
  const trace = traces.find((each) => String(each.version) === chosen) ?? traces[0]
  return (
    <>
      <p className={styles.quiet}>
        {startedAt && <DateTime value={startedAt} form="nearDayAndTime" />} –{' '}
        {completedAt && <DateTime value={completedAt} form="time" />}
        {startDistanceMetres !== null &&
          ` · ${inLocale(distanceWords({ distanceMetres: startDistanceMetres, accuracyMetres: startAccuracyMetres }))}`}
      </p>
      {startWarning && <p className={styles.quiet}>{startWarning}</p>}
      {traces.length > 1 && trace && (
        <Segmented
          legend={m.visits_versions()}
          legendHidden
          choices={traces.map(({ version }) => ({
            value: String(version),
            label: version === 1 ? m.visits_firstVersion() : m.visits_version({ number: version }),
          }))}
          value={String(trace.version)}
          onChange={setChosen}
        />
      )}
      {trace && (
        <>
          <TraceAnswer trace={trace} />
          <TraceSheet trace={trace} />
          <RecordQuality trace={trace} />
          <SavePdf traceId={trace.id} />
        </>
      )}
      {materialHandedOut.length > 0 && (
        <Section flush title={m.visits_materialGiven()}>
          <Card>
            {materialHandedOut.map((material) => (
              <HandedOut key={material.id} material={material} shop={retailer.name}>
                {textIn(material.campaign.material ?? '', material.campaign.materialEn)}
              </HandedOut>
            ))}
          </Card>
        </Section>
      )}
      {promises.length > 0 && (
        <Section flush title={m.visits_promisesMade()}>
          <List look="joined">
            {promises.map((promise) => (
              <PromiseRow key={promise.id} promise={promise} />
            ))}
          </List>
        </Section>
      )}
      {!whyNotCorrect && (
        <Link to={paths.correctTrace} params={{ visitId: id }} className={buttonClass()}>
          {m.traces_correct()}
        </Link>
      )}
    </>
  )
}
