import { OnThisPhone } from '@kewo/web/outbox'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { DateTime, List, Section, SkeletonRows } from '@kewo/ui'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { MaterialCame, MaterialCame_material } from '../campaigns/MaterialCame.tsx'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { Pressed_pressed } from '../pressed/pressedFragment.ts'
import { PressedPart } from '../pressed/PressedPart.tsx'
import { PromiseRow, PromiseRow_promise } from '../promises/PromiseRow.tsx'
import { RateAfter, RateAfter_toRate } from '../ratings/RateAfter.tsx'
import { AnswerChip, AnswerChip_trace, SavePdf, TraceSheet, TraceSheet_trace } from '@kewo/web/traces'
import { AnswerTrace, AnswerTrace_trace } from './AnswerTrace.tsx'
import { MyAnswer, MyAnswer_trace } from './MyAnswer.tsx'
import styles from './Traces.module.css'
import { TraceVersions, TraceVersions_trace } from './TraceVersions.tsx'
import { Unchanged } from './Unchanged.tsx'

const TraceQuery = graphql(
  `
    query Trace($id: ID!) {
      node(id: $id) {
        __typename
        ... on Trace {
          id
          submittedAt
          visit {
            id
            startedAt
            completedAt
            staff {
              id
              name
            }
            promises {
              id
              ...PromiseRow_promise
            }
            toRate {
              ...RateAfter_toRate
            }
            materialHandedOut {
              ...MaterialCame_material
            }
          }
          ...AnswerChip_trace
          ...TraceVersions_trace
          ...MyAnswer_trace
          ...TraceSheet_trace
          ...AnswerTrace_trace
          pressed {
            id
            ...Pressed_pressed
          }
        }
      }
    }
  `,
  [
    PromiseRow_promise,
    RateAfter_toRate,
    MaterialCame_material,
    AnswerChip_trace,
    TraceVersions_trace,
    MyAnswer_trace,
    TraceSheet_trace,
    AnswerTrace_trace,
    Pressed_pressed,
  ],
)

const route = getRouteApi(`/shop${paths.trace}` as const)

/** One record about the shop, whole: what was written, what was promised, and the shop's answer. */
export function TracePage() {
  const { traceId } = route.useParams()
  const { data } = usePageQuery(TraceQuery, { id: traceId })
  const trace = data?.node?.__typename === 'Trace' ? data.node : undefined
  if (data && !trace) throw failureNotFound
  const visit = trace?.visit
  return (
    <div className={styles.page}>
      <PageTop
        title={visit ? m.traces_of({ name: visit.staff.name }) : m.traces_title()}
        sub={
          visit?.startedAt && (
            <>
              <DateTime value={visit.startedAt} form="day" /> <DateTime value={visit.startedAt} form="time" />
              {visit.completedAt && (
                <>
                  {' – '}
                  <DateTime value={visit.completedAt} form="time" />
                </>
              )}
            </>
          )
        }
        backLabel={m.traces_back()}
        renderBack={(parts) => <Link to={paths.traces} {...parts} />}
        right={trace && <AnswerChip trace={trace} />}
      />
      {!trace && <SkeletonRows label={m.traces_loading()} />}
      {trace && visit && (
        <>
          <div className={styles.body}>
            <TraceVersions trace={trace} />
            <MyAnswer trace={trace} />
            <OnThisPhone about={trace.id} />
            <TraceSheet trace={trace} />
            <MaterialCame handed={visit.materialHandedOut} />
            {visit.promises.length > 0 && (
              <Section flush title={m.traces_promisesMade()}>
                <List look="joined">
                  {visit.promises.map((promise) => (
                    <PromiseRow key={promise.id} promise={promise} />
                  ))}
                </List>
              </Section>
            )}
            <RateAfter
              after={visit.id}
              title={m.ratings_rateVisit({ name: visit.staff.name })}
              toRate={visit.toRate}
            />
            <SavePdf traceId={trace.id} />
            <p className={styles.foot}>
              <Unchanged />
              <span>
                {m.traces_submitted()} <DateTime value={trace.submittedAt} form="exact" />
              </span>
            </p>
            <PressedPart pressed={trace.pressed} />
          </div>
          <AnswerTrace key={trace.id} trace={trace} />
        </>
      )}
    </div>
  )
}
