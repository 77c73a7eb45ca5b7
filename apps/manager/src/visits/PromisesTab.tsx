import { addDays, localDayOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, Select, TextArea, useNow } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { staffRoleLabel } from '@kewo/ui/labels'
import { IconFlag, IconPlus, IconTrash } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { DueDay } from '@kewo/web/promises'
import { useStaff } from '../viewer/useStaff.ts'
import { type TabProps, withoutPart, withPart } from '../traces/tabProps.ts'
import styles from './Visits.module.css'

export const PromisesTab_visit = graphql(`
  fragment PromisesTab_visit on Visit {
    retailer {
      id
      territory {
        id
        members {
          role
          staff {
            id
            name
          }
        }
      }
      openPromises {
        id
        text
        dueOn
        staff {
          id
          name
        }
      }
    }
  }
`)

/** What we owe the shop from now on: what, who of the team, by which day. The shop sees it. */
export function PromisesTab({
  visit,
  written: { promises },
  change,
}: TabProps & { visit: FragmentOf<typeof PromisesTab_visit> }) {
  const { retailer } = readFragment(PromisesTab_visit, visit)
  const { viewer, staff: me } = useStaff()
  const today = localDayOf(useNow(), viewer.timeZone)
  const team = (retailer.territory?.members ?? []).map(({ role, staff }) => ({
    value: staff.id,
    label: m.visits_person({ name: staff.name, role: staffRoleLabel(role) }),
  }))
  const people = team.some(({ value }) => value === me.id)
    ? team
    : [{ value: me.id, label: viewer.name }, ...team]
  return (
    <>
      <p className={styles.quiet}>{m.visits_promisesHint()}</p>
      {promises.map((promise, index) => {
        const set = (part: Partial<typeof promise>) => change({ promises: withPart(promises, index, part) })
        return (
          // Rows have no name of their own; their place is what they are known by.
          <Card key={index} className={styles.fields}>
            <TextArea
              label={m.visits_promiseText()}
              placeholder={m.visits_promiseTextHint()}
              rows={1}
              value={promise.text}
              onChange={(event) => set({ text: event.currentTarget.value })}
            />
            <div className={styles.pair}>
              <Select
                label={m.visits_promiseWho()}
                value={promise.staffId}
                options={people}
                onChange={(event) => set({ staffId: event.currentTarget.value })}
              />
              <DateInput
                label={m.visits_promiseDue()}
                min={today}
                value={promise.dueOn}
                onChange={(day) => set({ dueOn: day })}
              />
            </div>
            <Button
              variant="quiet"
              icon={<IconTrash aria-hidden="true" />}
              onClick={() => change({ promises: withoutPart(promises, index) })}
            >
              {m.traces_remove()}
            </Button>
          </Card>
        )
      })}
      <Button
        wide
        icon={<IconPlus aria-hidden="true" />}
        onClick={() =>
          change({ promises: [...promises, { text: '', staffId: me.id, dueOn: addDays(today, 1) }] })
        }
      >
        {m.visits_addPromise()}
      </Button>
      {retailer.openPromises.length > 0 && (
        <Card>
          <h2 className={styles.cardTitle}>{m.visits_openPromises()}</h2>
          <ul className={styles.brief}>
            {retailer.openPromises.map(({ id, text, dueOn, staff }) => (
              <li key={id}>
                <IconFlag aria-hidden="true" />
                <span>
                  {text}
                  <small>
                    {m.traces_promiseOf({ name: staff.name })} · <DueDay value={dueOn} />
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
