/** The browser's entry: the styles, and the application once the text stands. A page is readable before this runs. */
import '#styles/layers.css'
import '#styles/tokens.css'
import '#styles/base.css'
import '#styles/typography.css'
import '#entities/entities.css'
import '#entities/kind-marks.css'
import '#timeline/timeline.css'
import '#share/share.css'
import '#reader/text.css'
import '#reader/reader.css'
import '#app/shell.css'
import '#app/pages.css'
import '#app/own.css'
import '#styles/print.css'
import { nastaliqReady } from './nastaliq-ready.ts'

// On a slow line the text comes first: the application takes no bandwidth from its face.
void nastaliqReady().then(() => import('./start.tsx'))
