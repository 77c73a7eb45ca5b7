import './retailer.ts'
import './retailers.ts'
