import { waitingVolumes } from '#db/shelving/waiting-volumes'
import { query } from '#electron/ipc/use-case'

export const listWaitingVolumes = query('shelving.waiting', (db) => waitingVolumes(db))
