import './brandFairness.ts'
import './brandWords.ts'
import './fairnessShops.ts'
