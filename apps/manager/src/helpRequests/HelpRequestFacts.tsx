import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import {
  Avatar,
  ClockBar,
  type ClockState,
  DateTime,
  DescriptionList,
  nearDayAndTime,
  Section,
  useDateSetting,
} from '@kewo/ui'
import { helpRequestCategoryLabel, marketTypeLabel, staffRoleLabel, urgencyLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Inbox.module.css'
import { whatAbout, WhatAbout_helpRequest } from './whatAbout.tsx'

export const HelpRequestFacts_helpRequest = graphql(
  `
    fragment HelpRequestFacts_helpRequest on HelpRequest {
      category
      urgency
      desk
      status
      confidential
      assignee {
        id
        name
      }
      ...WhatAbout_helpRequest
      complaintAbout {
        id
        name
      }
      clocks {
        firstResponse {
          shareUsed
          level
          running
          dueAt
          doneAt
        }
        resolution {
          shareUsed
          level
          running
          dueAt
          doneAt
        }
      }
      retailer {
        id
        grade
        marketType
        phone
        lastVisitedAt
        territory {
          id
          members {
            role
            staff {
              id
              name
              phone
            }
          }
        }
      }
    }
  `,
  [WhatAbout_helpRequest],
)

type Request = ResultOf<typeof HelpRequestFacts_helpRequest>
type Clock = NonNullable<Request['clocks']>['firstResponse']

/** The column of facts: the clocks, where it lies, which shop, and who serves it. */
export function HelpRequestFacts({
  helpRequest,
}: {
  helpRequest: FragmentOf<typeof HelpRequestFacts_helpRequest>
}) {
  const request = readFragment(HelpRequestFacts_helpRequest, helpRequest)
  const { clocks, retailer, desk, assignee, complaintAbout, confidential } = request
  return (
    <aside className={styles.facts} aria-label={m.helpRequests_facts()}>
      {clocks && <ClockLine label={m.helpRequests_firstResponse()} clock={clocks.firstResponse} />}
      {clocks && <ClockLine label={m.helpRequests_resolution()} clock={clocks.resolution} />}
      <DescriptionList
        items={[
          {
            key: 'desk',
            term: m.helpRequests_desk(),
            value: assignee ? `${staffRoleLabel(desk)} · ${assignee.name}` : staffRoleLabel(desk),
          },
          {
            key: 'category',
            term: m.helpRequests_category(),
            value: `${helpRequestCategoryLabel(request.category)} · ${urgencyLabel(request.urgency)}`,
          },
          { key: 'shop', term: m.helpRequests_shop(), value: shopWords(retailer) },
          {
            key: 'visited',
            term: m.helpRequests_lastVisit(),
            value: retailer.lastVisitedAt ? (
              <DateTime value={retailer.lastVisitedAt} />
            ) : (
              m.helpRequests_neverVisited()
            ),
          },
          ...(retailer.phone
            ? [
                {
                  key: 'phone',
                  term: m.helpRequests_phone(),
                  value: <a href={`tel:${retailer.phone}`}>{retailer.phone}</a>,
                },
              ]
            : []),
          ...whatAbout(request),
          ...(complaintAbout
            ? [{ key: 'about', term: m.helpRequests_about(), value: complaintAbout.name }]
            : []),
          ...(confidential
            ? [{ key: 'wall', term: m.helpRequests_wall(), value: m.helpRequests_confidential() }]
            : []),
        ]}
      />
      <Section title={m.helpRequests_team()} flush>
        <ul className={styles.team}>
          {retailer.territory?.members.map(({ role, staff }) => (
            <li key={role}>
              <Avatar name={staff.name} size="small" />
              <span>
                {staff.name}
                <small>
                  {staffRoleLabel(role)}
                  {staff.phone && (
                    <>
                      {' '}
                      · <a href={`tel:${staff.phone}`}>{staff.phone}</a>
                    </>
                  )}
                </small>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  )
}

function ClockLine({ label, clock }: { label: string; clock: Clock }) {
  const setting = useDateSetting()
  const words = clock.doneAt
    ? m.helpRequests_clockDone({ when: nearDayAndTime(clock.doneAt, setting) })
    : !clock.running
      ? m.helpRequests_clockPaused()
      : clock.dueAt
        ? m.helpRequests_clockDue({ when: nearDayAndTime(clock.dueAt, setting) })
        : ''
  return <ClockBar label={label} words={words} state={stateOf(clock)} elapsed={clock.shareUsed} />
}

function stateOf({ doneAt, running, level }: Clock): ClockState {
  if (level === 'BREACHED') return 'breached'
  if (doneAt) return 'met'
  if (!running) return 'paused'
  return level === 'WARN' ? 'warned' : 'running'
}

function shopWords({ grade, marketType }: Request['retailer']): string {
  const words = [grade !== null && m.helpRequests_grade({ grade }), marketTypeLabel(marketType)]
  return words.filter(Boolean).join(' · ')
}
