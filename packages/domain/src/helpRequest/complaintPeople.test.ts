import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type StaffRole, staffRoles } from '../staff/staffRole.ts'
import {
  type ComplaintInQuestion,
  type ComplaintPerson,
  complaintDesk,
  complaintReaders,
  complaintTakers,
} from './complaintPeople.ts'

const regionPath = ['company', 'branch', 'department']

const person = (id: string, regionId: string, ...roles: StaffRole[]): ComplaintPerson => ({
  ...{ id, regionId, roles },
  serves: roles.some((role) => !['ADMIN', 'SUPERVISOR'].includes(role)),
})

const li = person('li', 'department', 'MANAGER')
const chen = person('chen', 'department', 'COURIER')
const wang = person('wang', 'department', 'SUPERVISOR')
const peer = person('peer', 'department', 'SUPERVISOR')
const zhao = person('zhao', 'branch', 'SUPERVISOR')
const away = person('away', 'other department', 'SUPERVISOR')
const wu = person('wu', 'company', 'ADMIN')
const gao = person('gao', 'company', 'ADMIN')
const boss = person('boss', 'department', 'SUPERVISOR', 'ADMIN')
const both = person('both', 'department', 'SUPERVISOR', 'MANAGER')
const helper = person('helper', 'company', 'ADMIN', 'COURIER')

const about = (
  named: ComplaintPerson | null,
  over: Partial<ComplaintInQuestion> = {},
): ComplaintInQuestion => ({
  ...{ about: named, regionPath, confidential: false, assigneeId: null },
  ...over,
})

type Case = [
  what: string,
  named: ComplaintPerson | null,
  people: ComplaintPerson[],
  readers: string[],
  desk: string[],
  over?: Partial<ComplaintInQuestion>,
]

describe('who reads a complaint, and with whom it lies', () => {
  test.each<Case>([
    ['about one of the four', li, [li, chen, wang, zhao, wu, away], ['wang', 'zhao', 'wu'], ['wang']],
    [
      'about one of the four, two supervisors',
      li,
      [li, wang, peer, wu],
      ['wang', 'peer', 'wu'],
      ['wang', 'peer'],
    ],
    ['about one of the four, no supervisor', li, [li, chen, wu, gao], ['wu', 'gao'], ['wu', 'gao']],
    ['about a supervisor', wang, [li, wang, peer, zhao, wu], ['zhao', 'wu'], ['zhao']],
    ['about the only supervisor', wang, [li, wang, wu], ['wu'], ['wu']],
    ['about a supervisor above', zhao, [li, wang, zhao, wu], ['wu'], ['wu']],
    ['about a supervisor of other shops', away, [li, wang, away, wu], ['wang', 'wu'], ['wang']],
    ['about a supervisor who serves the shop', both, [both, chen, zhao, wu], ['zhao', 'wu'], ['zhao']],
    ['about somebody who has left', li, [chen, wang, wu], ['wang', 'wu'], ['wang']],
    ['about an admin', wu, [li, wang, zhao, wu, gao], ['gao'], ['gao']],
    ['about the only admin', wu, [li, wang, zhao, wu], ['zhao'], ['zhao']],
    ['about the only admin, who also supervises', boss, [li, boss, zhao, wang], ['zhao'], ['zhao']],
    ['about the only admin, and no supervisor', wu, [li, chen, wu], [], []],
    ['naming nobody', null, [li, chen, wang, zhao, wu], ['zhao', 'wu'], ['zhao']],
    ['naming nobody, one supervisor', null, [li, chen, wang, wu], ['wu'], ['wu']],
    ['naming nobody, no supervisor', null, [li, chen, wu], ['wu'], ['wu']],
    ['naming nobody, an admin supervises', null, [li, boss, wu], ['wu'], ['wu']],
    ['naming nobody, an admin serves', null, [li, wang, helper, wu], ['wu'], ['wu']],
    ['naming nobody, all may be meant', null, [li, wang, helper], [], []],
    [
      'about one of the four, a supervisor serves too',
      chen,
      [chen, both, zhao, wu],
      ['zhao', 'wu'],
      ['zhao'],
    ],
    ['about one of the four, an admin serves too', li, [li, helper], ['helper'], ['helper']],
    [
      'given down by name',
      null,
      [li, wang, peer, zhao, wu],
      ['wang', 'zhao', 'wu'],
      ['wang'],
      { assigneeId: 'wang' },
    ],
    ['given to one who serves', null, [both, zhao, wu], ['zhao', 'wu'], ['zhao'], { assigneeId: 'both' }],
    ['given to one of the four', li, [li, chen, wang, wu], ['wang', 'wu'], ['wang'], { assigneeId: 'chen' }],
    ['given to the one it is about', wang, [li, wang, wu], ['wu'], ['wu'], { assigneeId: 'wang' }],
    [
      'confidential, and the supervisor inspects too',
      li,
      [li, { ...wang, roles: ['SUPERVISOR', 'INSPECTOR'] }, zhao, wu],
      ['zhao', 'wu'],
      ['zhao'],
      { confidential: true },
    ],
  ])('%s', (_what, named, people, readers, desk, over) => {
    const complaint = about(named, over)
    const placed = complaintReaders(complaint, people)
    expect(placed.map(({ person: { id } }) => id)).toEqual(readers)
    expect(complaintDesk(complaint, placed).people.map(({ id }) => id)).toEqual(desk)
  })

  test.each<[string, Partial<ComplaintInQuestion>, string[]]>([
    ['the next supervisors above its desk', { about: li }, ['zhao']],
    ['the same above one whom it was given to', { about: li, assigneeId: 'peer' }, ['zhao']],
    ['the admins above the highest supervisors', { about: wang }, ['wu', 'gao']],
    ['the admins above an admin', { about: zhao }, ['wu', 'gao']],
    ['the other admins who have it themselves', { about: wu }, ['gao']],
  ])('a clock that ran out tells %s', (_whom, over, above) => {
    const complaint = about(null, over)
    const readers = complaintReaders(complaint, [li, wang, peer, zhao, wu, gao])
    expect(complaintDesk(complaint, readers).above.map(({ id }) => id)).toEqual(above)
  })

  test('one above gives down to the nearest supervisors by name, and to nobody who serves the shop', () => {
    const takers = complaintTakers(about(null), [li, chen, wang, peer, both, zhao, wu])
    expect(takers.map(({ person: { id } }) => id)).toEqual(['wang', 'peer', 'zhao', 'wu'])
    const named = complaintTakers(about(wang), [li, wang, peer, zhao, wu])
    expect(named.map(({ person: { id } }) => id)).toEqual(['zhao', 'wu'])
  })
})

describe('in any company', () => {
  const anybody = fc
    .record({
      roles: fc.uniqueArray(fc.constantFrom(...staffRoles), { minLength: 1, maxLength: 3 }),
      regionId: fc.constantFrom(...regionPath, 'elsewhere'),
      serves: fc.boolean(),
    })
    .map(({ serves, ...rest }) => ({
      ...rest,
      serves: serves && rest.roles.some((role) => role !== 'ADMIN' && role !== 'SUPERVISOR'),
    }))
  const company = fc.array(anybody, { maxLength: 9 }).chain((all) => {
    const people = all.map((one, index) => ({ id: `p${index}`, ...one }))
    const somebody = fc.constantFrom<ComplaintPerson | null>(null, ...people)
    return fc.record({
      people: fc.constant(people),
      named: somebody,
      assignee: somebody,
      confidential: fc.boolean(),
    })
  })
  const always = (holds: (complaint: ComplaintInQuestion, people: ComplaintPerson[]) => void) =>
    fc.assert(
      fc.property(company, ({ people, named, assignee, confidential }) =>
        holds(about(named, { assigneeId: assignee?.id ?? null, confidential }), people),
      ),
      { numRuns: 1000 },
    )

  test('nobody who may be meant reads it, nor an inspector what is confidential', () => {
    always((complaint, people) => {
      for (const { person: reader } of complaintReaders(complaint, people)) {
        expect(reader.id).not.toBe(complaint.about?.id)
        if (!complaint.about) expect(reader.serves).toBe(false)
        if (complaint.confidential) expect(reader.roles).not.toContain('INSPECTOR')
        const above = reader.roles.includes('ADMIN') || reader.roles.includes('SUPERVISOR')
        expect(above).toBe(true)
      }
    })
  })

  test('it lies with some who read it, and whoever takes it reads it', () => {
    always((complaint, people) => {
      const readers = complaintReaders(complaint, people)
      for (const { person: reader } of complaintTakers(complaint, people)) {
        const given = { ...complaint, assigneeId: reader.id }
        expect(complaintReaders(given, people).map(({ person: { id } }) => id)).toContain(reader.id)
      }
      const lies = complaintDesk(complaint, readers).people
      expect(lies.length > 0).toBe(readers.length > 0)
      expect(readers.map(({ person: one }) => one)).toEqual(expect.arrayContaining(lies))
    })
  })

  test('with two admins who neither serve nor supervise the shop nobody is out of reach', () => {
    always((complaint, people) => {
      const staffed = [...people, wu, gao]
      expect(complaintReaders(complaint, staffed).length).toBeGreaterThan(0)
    })
  })
})
