export { CardForm } from './CardForm.tsx'
export { ChangePassword } from './ChangePassword.tsx'
export { Sessions } from './Sessions.tsx'
export { SignOut } from './SignOut.tsx'
