import { expect, test } from 'vitest'
import { mostGuidanceBlocks } from './block.ts'
import { type GuidanceDraft, whyNotGuidanceDraft } from './whyNotGuidanceDraft.ts'

const mark = { kind: 'BLUR', tone: 'DO', x: 0, y: 0, toX: 90, toY: 90, words: '', wordsEn: null } as const
const step: GuidanceDraft['blocks'][number] = {
  kind: 'STEP',
  title: '擦干净台面',
  titleEn: null,
  body: '',
  bodyEn: null,
  toDo: null,
  toDoEn: null,
  notToDo: null,
  notToDoEn: null,
  url: null,
  pictures: [],
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
  blocks: [step],
}

test.each<[string, Partial<GuidanceDraft>, string | undefined]>([
  ['an empty one', {}, undefined],
  ['a title to the last character', { title: '摆'.repeat(40) }, undefined],
  ['a title too long', { title: '摆'.repeat(41) }, 'title'],
  ['English takes twice as many', { titleEn: 'a'.repeat(80) }, undefined],
  ['English too long', { titleEn: 'a'.repeat(81) }, 'titleEn'],
  [
    'a long line in the second step',
    { blocks: [step, { ...step, notToDo: '别'.repeat(61) }] },
    'blocks.1.notToDo',
  ],
  ['a long option', { options: ['', '新'.repeat(41)] }, 'options.1'],
  ['a long English option', { optionsEn: ['n'.repeat(81)] }, 'optionsEn.0'],
  ['too many blocks', { blocks: Array.from({ length: mostGuidanceBlocks + 1 }, () => step) }, 'blocks'],
  [
    'a link to another scheme',
    { blocks: [{ ...step, kind: 'LINK', url: 'http://example.com' }] },
    'blocks.0.url',
  ],
  ['a marked picture', { blocks: [{ ...step, pictures: [{ place: 'MAIN', marks: [mark] }] }] }, undefined],
  [
    'a mark outside the picture',
    { blocks: [{ ...step, pictures: [{ place: 'MAIN', marks: [{ ...mark, toX: 2000 }] }] }] },
    'blocks.0.pictures.MAIN.0',
  ],
  [
    'two pictures at one place',
    { blocks: [{ ...step, pictures: [0, 1].map(() => ({ place: 'MAIN', marks: [] })) }] },
    'blocks.0.pictures',
  ],
  [
    'a picture in plain words',
    { blocks: [{ ...step, kind: 'TEXT', pictures: [{ place: 'MAIN', marks: [] }] }] },
    'blocks.0.pictures',
  ],
  ['too many options', { options: ['1', '2', '3', '4', '5', '6', '7'] }, 'options'],
])('%s', (_case, part, field) => {
  expect(whyNotGuidanceDraft({ ...draft, ...part })?.field).toBe(field)
})
