import './audience.ts'
import './audiencePreview.ts'
