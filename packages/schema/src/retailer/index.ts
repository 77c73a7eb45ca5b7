import './retailer.ts'
import './retailers.ts'
import './setLicence.ts'
