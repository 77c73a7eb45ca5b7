import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { photoLabel, textIn } from '@kewo/ui/labels'
import { RecordSheet } from '@kewo/ui/record'

export const TraceSheet_trace = graphql(`
  fragment TraceSheet_trace on Trace {
    id
    commentary
    heard
    summary
    signatureName
    suggestions {
      id
      what
      forWhom
      byWhen
      gain
    }
    findings {
      id
      kind
      words
      fix
      fixedNow
    }
    followUps {
      id
      about
      settled
      words
    }
    brands {
      id
      name
      nameEn
    }
    photos {
      id
      small: url(size: SMALL)
      large: url(size: LARGE)
    }
    signatureFile {
      id
      url(size: MEDIUM)
    }
  }
`)

/** The shop's own copy of a record. */
export function TraceSheet({ trace }: { trace: FragmentOf<typeof TraceSheet_trace> }) {
  const record = readFragment(TraceSheet_trace, trace)
  return (
    <RecordSheet
      record={{
        ...record,
        brands: record.brands.map(({ name, nameEn }) => textIn(name, nameEn)),
        photos: record.photos.map(({ id, small, large }, index) => ({
          id,
          thumbnail: small,
          source: large,
          description: photoLabel(index + 1),
        })),
        signature: record.signatureFile?.url ?? null,
      }}
    />
  )
}
