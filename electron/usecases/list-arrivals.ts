import { latestArrivals } from '#db/intake/recent'
import { query } from '#electron/ipc/use-case'

export const listArrivals = query('intake.recent', (db) => latestArrivals(db))
