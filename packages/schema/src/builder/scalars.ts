import { builder } from './builder.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

builder.scalarType('DateTime', {
  description: 'An instant, ISO 8601 with its zone, such as 2026-11-23T01:30:00.000Z. Always UTC in answers.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const parsed = typeof value === 'string' && instant.test(value) ? new Date(value) : null
    if (!parsed || Number.isNaN(parsed.getTime()))
      throw new TypeError('An ISO 8601 instant with its zone is needed.')
    return parsed
  },
})

builder.scalarType('Day', {
  description: "A calendar day in the company's time zone, such as 2026-11-23.",
  serialize: (value) => value.toISOString().slice(0, 10),
  parseValue: (value) => {
    const parsed = typeof value === 'string' && day.test(value) ? new Date(`${value}T00:00:00Z`) : null
    if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value)
      throw new TypeError('A day such as 2026-11-23 is needed.')
    return parsed
  },
})

builder.scalarType('UUID', {
  description: 'A UUID made by the device, so that a write that is sent twice is done once.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value !== 'string' || !uuid.test(value)) throw new TypeError('A UUID is needed.')
    return value.toLowerCase()
  },
})
