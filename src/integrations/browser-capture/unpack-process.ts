import chromium from '@sparticuz/chromium'

/** Unpacks the browser into the temporary folder that this process was given, and ends. */
await chromium.executablePath()
