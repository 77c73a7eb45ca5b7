import type { Channel } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, showToast, SkeletonRows } from '@kewo/ui'
import { Refused, useAct } from '../act/index.ts'
import { ActProblem } from '../act/ActProblem.tsx'
import { Clash, useEdit } from '../edit/index.ts'
import { usePageQuery } from '../page/usePageQuery.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import { ChannelSection } from './ChannelSection.tsx'
import { choicesIn, inputOf, NoticeChoices_preference } from './choices.ts'
import { choiceWords } from './choiceWords.tsx'
import { EmailAddress, EmailAddress_preference } from './EmailAddress.tsx'
import styles from './NoticeSettings.module.css'
import { Phone } from './Phone.tsx'
import { QuietHours } from './QuietHours.tsx'
import { ThisDevice, ThisDevice_preference } from './ThisDevice.tsx'

const NoticeSettingsQuery = graphql(
  `
    query NoticeSettings {
      myNoticePreference {
        id
        subjects
        phone
        ...NoticeChoices_preference
        ...EmailAddress_preference
        ...ThisDevice_preference
      }
    }
  `,
  [NoticeChoices_preference, EmailAddress_preference, ThisDevice_preference],
)

const SetNoticePreference = graphql(
  `
    mutation SetNoticePreference($expected: Edition!, $input: NoticePreferenceInput!) {
      setNoticePreference(expected: $expected, input: $input) {
        __typename
        ... on NoticePreference {
          ...NoticeChoices_preference
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on NoticePreference {
              ...NoticeChoices_preference
            }
          }
        }
        ...Refused
      }
    }
  `,
  [NoticeChoices_preference, Refused],
)

type Preference = ResultOf<typeof NoticeSettingsQuery>['myNoticePreference']

/** What one hears of outside of the app, by which way and how often. In the app it always stands. */
export function NoticeSettings() {
  const { data } = usePageQuery(NoticeSettingsQuery, {})
  return (
    <div className={styles.column}>
      <p>{m.noticeSettings_intro({ reader })}</p>
      {data ? (
        <Choosing preference={data.myNoticePreference} />
      ) : (
        <SkeletonRows count={6} label={m.frame_opening()} />
      )}
    </div>
  )
}

function Choosing({ preference }: { preference: Preference }) {
  const { id, edition, subjects, phone } = preference
  const edit = useEdit(`notices.${id}`, choicesIn(preference), edition)
  const saving = useAct(SetNoticePreference)
  const { value, set } = edit
  const section = (channel: Channel) => ({
    ...{ channel, subjects, choice: value[channel] },
    onChange: (choice: typeof value.PUSH) => set({ ...value, [channel]: choice }),
  })
  const save = async () => {
    if (!(await saving.send({ expected: edit.expected, input: inputOf(value) }))) return
    edit.clear()
    showToast({ tone: 'jade', words: m.noticeSettings_saved() })
  }
  return (
    <>
      <Clash edit={edit} fields={choiceWords()} />
      <ChannelSection {...section('PUSH')}>
        <ThisDevice preference={preference} />
      </ChannelSection>
      <ChannelSection {...section('EMAIL')}>
        <EmailAddress preference={preference} />
      </ChannelSection>
      <ChannelSection {...section('WEBHOOK')}>
        <Phone phone={phone} />
      </ChannelSection>
      <QuietHours
        quiet={value.quiet}
        problem={saving.errorOf('quietTo')}
        onChange={(quiet) => set({ ...value, quiet })}
      />
      <ActProblem act={saving} />
      <Button
        variant="primary"
        wide={reader === 'shop'}
        busy={saving.busy}
        disabled={!edit.changed || edit.clashing.length > 0}
        onClick={() => void save()}
      >
        {m.noticeSettings_save()}
      </Button>
    </>
  )
}
