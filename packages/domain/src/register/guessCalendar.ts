import { readLicenceTerm } from './licenceTerm.ts'
import { readDate, type RegisterCalendar, registerCalendars } from './registerDate.ts'
import type { RegisterField } from './registerField.ts'
import type { RegisterMapping } from './registerMapping.ts'

/** The fields that are read as days. */
export const dateFields = ['openedOn', 'closedOn', 'licenceExpiresOn'] as const satisfies RegisterField[]

export type DateField = (typeof dateFields)[number]

/** How the days of one column are read, and how that was found. */
export type DateColumn = {
  readonly field: DateField
  /** GUESSED: it could not be told, and only what reads the same in every calendar is read. */
  readonly calendar: RegisterCalendar
  readonly chosen: boolean
  /** Cells whose day hangs on a calendar that nobody has told. */
  readonly untold: number
  /** A cell that shows it, and its day; the day is null where it cannot be told. */
  readonly sample: { readonly written: string; readonly day: string | null } | null
}

export type ColumnCalendars = Readonly<Partial<Record<DateField, RegisterCalendar>>>

const candidates = registerCalendars.filter((calendar) => calendar !== 'GUESSED')

/** One odd row in twenty does not hide how the others are written; it is not read. */
const enough = 0.95

/** Counts what the cells of one column say of its calendar. */
export class CalendarVotes {
  readonly #votes = new Map<RegisterCalendar, { cells: number; first: string }>()
  readonly #field: DateField
  /** Cells that read the same in every calendar. */
  #plain = 0
  #plainSample: string | null = null
  /** Cells that read in several calendars, as different days. */
  #open = 0
  #openSample: string | null = null

  constructor(field: DateField) {
    this.#field = field
  }

  count(cell: string): void {
    if (cell.trim() === '') return
    if (dayIn(this.#field, cell, 'GUESSED') !== null) {
      this.#plain += 1
      this.#plainSample ??= cell
      return
    }
    const readable = candidates.filter((calendar) => dayIn(this.#field, cell, calendar) !== null)
    // A short year of the republic lies before 2011: where a year of ours reads too, that is meant.
    const meant = readable.length > 1 ? readable.filter((calendar) => calendar !== 'REPUBLIC') : readable
    const [only, other] = meant
    if (only === undefined) return
    if (other !== undefined) {
      this.#open += 1
      this.#openSample ??= cell
      return
    }
    const known = this.#votes.get(only)
    this.#votes.set(only, { cells: (known?.cells ?? 0) + 1, first: known?.first ?? cell })
  }

  /** What was chosen, else what nearly every telling cell says. */
  verdict(chosen: RegisterCalendar): DateColumn {
    const field = this.#field
    const calendar = chosen === 'GUESSED' ? this.#guess() : chosen
    const telling = this.#votes.get(calendar)?.first ?? this.#plainSample ?? this.#openSample
    const written = calendar === 'GUESSED' ? (this.#openSample ?? this.#firstVote() ?? telling) : telling
    return {
      field,
      calendar,
      chosen: chosen !== 'GUESSED',
      untold: calendar === 'GUESSED' ? this.#open + this.#told() : 0,
      sample: written === null ? null : { written, day: dayIn(field, written, calendar) },
    }
  }

  #guess(): RegisterCalendar {
    const [best] = [...this.#votes].toSorted(([, one], [, other]) => other.cells - one.cells)
    if (best === undefined) return 'GUESSED'
    const [calendar, { cells }] = best
    // A slip of the pen makes a year of three digits, so a few of those do not outweigh plain years of ours.
    const all = this.#told() + (calendar === 'REPUBLIC' ? this.#plain : 0)
    return cells >= enough * all ? calendar : 'GUESSED'
  }

  #told = (): number => [...this.#votes.values()].reduce((sum, { cells }) => sum + cells, 0)

  #firstVote = (): string | null => this.#votes.values().next().value?.first ?? null
}

function dayIn(field: DateField, cell: string, calendar: RegisterCalendar): string | null {
  if (field !== 'licenceExpiresOn') return readDate(cell, calendar) ?? null
  const term = readLicenceTerm(cell, calendar, [])
  return term.kind === 'DATED' ? term.until : null
}

type CalendarCensus = {
  count(cells: readonly string[]): void
  columns(): DateColumn[]
}

/** Counts, over the whole file, how each column of days is written. */
export function startCalendarCensus(mapping: RegisterMapping, header: readonly string[]): CalendarCensus {
  const columns = dateFields.flatMap((field) => {
    const indexes = (mapping.columns[field] ?? []).map((column) => header.indexOf(column))
    return indexes.length === 0 ? [] : [{ indexes, votes: new CalendarVotes(field) }]
  })
  return {
    count(cells) {
      for (const { indexes, votes } of columns) votes.count(joined(indexes, cells, mapping.join))
    },
    columns: () => columns.map(({ votes }) => votes.verdict(mapping.calendar)),
  }
}

/** The cell of a field: that of its column, or of several put together. */
export function joined(indexes: readonly number[], cells: readonly string[], join: string): string {
  const values = indexes.map((index) => cells[index] ?? '')
  return values.length === 1 ? (values[0] ?? '') : values.filter((value) => value.trim() !== '').join(join)
}
