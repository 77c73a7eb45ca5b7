import { Refusal } from '../refusal.ts'

/** Nothing is left of the shop that could be edited or opened again. */
export class RetailerIsErased extends Refusal {
  constructor() {
    super({
      'zh-CN': '这家店停业已满三年，资料已清除，不能再改。如果又开了，请新建一家。',
      en: 'This shop closed three years ago and its data was erased, so it cannot be changed. If it trades again, add it as a new shop.',
    })
  }
}
