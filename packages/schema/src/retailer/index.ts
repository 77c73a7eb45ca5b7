import './retailer.ts'
