import { refusalsToKeepScan } from '#shared/lending/scan-kinds'
import { keepFile } from '#db/files/stored-files'
import { command } from '#electron/ipc/use-case'
import { flushInbox } from '#electron/jobs/file-inbox'

export const keepScan = command('lending.keepScan', {
  gather: (_, { bytes }) => Promise.resolve(Buffer.from(bytes, 'base64')),
  decide: (bytes, { mediaType }) => refusalsToKeepScan(bytes, mediaType),
  record: async (tx, bytes, { mediaType }, act) => ({ fileId: await keepFile(tx, { bytes, mediaType }, act) }),
  after: (room) => flushInbox(room.store, room.filesFolder),
})
