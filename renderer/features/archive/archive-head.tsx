import { CATEGORY_NAMES } from '#shared/person/categories'
import { CustodyChip } from '#ui/custody-chip'
import type { ArchiveFile } from './archive-file.ts'
import { VolumeActs } from './volume-acts.tsx'

/** Name, numbers, category; then each volume with its state and what may be done with it. */
export function ArchiveHead({ file }: { readonly file: ArchiveFile }) {
  const { person, volumes } = file
  return (
    <header className="archive-head">
      <div className="archive-who">
        <h1 className="archive-name" id="page-title">
          {person.name}
        </h1>
        <span className="archive-no">{file.archiveNo}</span>
        <span className="archive-id">{person.maskedDocumentNo}</span>
        <span className="archive-category">{CATEGORY_NAMES[person.category]}</span>
      </div>
      {volumes.map((volume) => (
        <div key={volume.volumeId} className="archive-volume">
          <span className="archive-volume-label">{volume.label}</span>
          <CustodyChip custody={volume.custody} />
          <VolumeActs file={file} volume={volume} />
        </div>
      ))}
    </header>
  )
}
