import { expect, test } from 'vitest'
import { type GuidanceDraft, mostGuidanceSteps, whyNotGuidanceDraft } from './whyNotGuidanceDraft.ts'

const step = {
  title: '擦干净台面',
  titleEn: null,
  body: '',
  bodyEn: null,
  toDo: null,
  toDoEn: null,
  notToDo: null,
  notToDoEn: null,
}
const draft: GuidanceDraft = {
  title: '',
  titleEn: null,
  intro: '',
  introEn: null,
  question: null,
  questionEn: null,
  options: ['', ''],
  optionsEn: [],
  rightOption: null,
  steps: [step],
}

test.each<[string, Partial<GuidanceDraft>, string | undefined]>([
  ['an empty one', {}, undefined],
  ['a title to the last character', { title: '摆'.repeat(40) }, undefined],
  ['a title too long', { title: '摆'.repeat(41) }, 'title'],
  ['English takes twice as many', { titleEn: 'a'.repeat(80) }, undefined],
  ['English too long', { titleEn: 'a'.repeat(81) }, 'titleEn'],
  [
    'a long line in the second step',
    { steps: [step, { ...step, notToDo: '别'.repeat(61) }] },
    'steps.1.notToDo',
  ],
  ['a long option', { options: ['', '新'.repeat(41)] }, 'options.1'],
  ['a long English option', { optionsEn: ['n'.repeat(81)] }, 'optionsEn.0'],
  ['too many steps', { steps: Array.from({ length: mostGuidanceSteps + 1 }, () => step) }, 'steps'],
  ['too many options', { options: ['1', '2', '3', '4', '5', '6', '7'] }, 'options'],
])('%s', (_case, part, field) => {
  expect(whyNotGuidanceDraft({ ...draft, ...part })?.field).toBe(field)
})
