import { addJob } from '../job/jobs.ts'
import { carryOutAnnouncements } from './announce.ts'

addJob({
  name: 'tell-announcements',
  words: { 'zh-CN': '把通告发给各店', en: 'Tell many shops of what was published' },
  cron: '* * * * *',
  run: carryOutAnnouncements,
})
