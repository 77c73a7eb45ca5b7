import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import {
  Avatar,
  DateTime,
  durationWords,
  List,
  ListRow,
  minuteOfDay,
  Section,
  VisuallyHidden,
} from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { IconPhone } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'

export const CharterPeople_charter = graphql(`
  fragment CharterPeople_charter on Charter {
    workingToday {
      fromMinute
      toMinute
    }
    worksAgainAt
    people {
      role
      usualAnswerMinutes
      staff {
        id
        name
        phone
      }
    }
  }
`)

type Charter = ResultOf<typeof CharterPeople_charter>

/** The four who serve this shop: when they work, and how soon each usually answers. A press calls. */
export function CharterPeople({ charter }: { charter: FragmentOf<typeof CharterPeople_charter> }) {
  const { people, ...hours } = readFragment(CharterPeople_charter, charter)
  if (people.length === 0) return null
  return (
    <Section title={m.home_team()} note={<Hours {...hours} />}>
      <List look="joined">
        {people.map((person) => (
          <PersonRow key={person.role} person={person} />
        ))}
      </List>
    </Section>
  )
}

function PersonRow({ person: { role, staff, usualAnswerMinutes } }: { person: Charter['people'][number] }) {
  return (
    <ListRow
      leading={<Avatar name={staff.name} />}
      title={staff.name}
      sub={[staffRoleLabel(role), staff.phone].filter(Boolean).join(' · ')}
      note={
        usualAnswerMinutes !== null &&
        m.charter_usually({ time: durationWords(Math.max(1, usualAnswerMinutes), getLocale()) })
      }
      renderLink={
        staff.phone === null
          ? undefined
          : ({ children, ...parts }) => (
              <a href={`tel:${staff.phone}`} {...parts}>
                <VisuallyHidden>{m.home_call()}</VisuallyHidden>
                {children}
                <IconPhone aria-hidden="true" />
              </a>
            )
      }
      chevron={false}
    />
  )
}

/** When somebody works today, or works again. */
function Hours({ workingToday, worksAgainAt }: Omit<Charter, 'people'>) {
  const hours = workingToday
    .map(({ fromMinute, toMinute }) => `${minuteOfDay(fromMinute)}–${minuteOfDay(toMinute)}`)
    .join(m.charter_comma())
  return (
    <>
      {hours && m.charter_today({ hours })}
      {!hours && worksAgainAt && m.charter_offToday()}
      {worksAgainAt && (
        <>
          {' · '}
          <DateTime
            value={worksAgainAt}
            form="nearDayAndTime"
            words={(time) => m.charter_worksAgain({ time })}
          />
        </>
      )}
    </>
  )
}
