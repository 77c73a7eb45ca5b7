import './audience.ts'
import './audienceChange.ts'
import './audiencePreview.ts'
import './audienceReason.ts'
