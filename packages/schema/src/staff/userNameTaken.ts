import { InvalidInput } from '@kewo/domain'

/** Somebody signs in by this name already, in whatever case of letters. */
export const userNameTaken = () =>
  new InvalidInput('userName', {
    'zh-CN': '这个登录名已有人用，请换一个。',
    en: 'This user name is already taken. Please choose another.',
  })
