import './openPortalAccess.ts'
import './resetRetailerPassword.ts'
