import { divisionName } from '#shared/agency/divisions'
import { CUSTODY_FORM_NAMES, DOCUMENT_NAMES, SEX_NAMES, STANDING_NAMES } from '#shared/person/categories'
import { archiveText } from '#text/archive'
import { Facts } from '#ui/facts'
import type { ArchiveFile } from './archive-file.ts'
import { ShelfMini } from './shelf-mini.tsx'

/** Who the file is about and how it is held; where it stands, in a small picture. */
export function ArchiveFacts({ file }: { readonly file: ArchiveFile }) {
  const { person } = file
  return (
    <aside className="archive-facts" aria-label={archiveText.person}>
      <h2>{archiveText.person}</h2>
      <Facts
        facts={[
          { label: archiveText.document, value: DOCUMENT_NAMES[person.documentKind] },
          ...(person.documentDoubts.length === 0
            ? []
            : [{ label: archiveText.doubt, value: <Doubts doubts={person.documentDoubts} /> }]),
          { label: archiveText.sex, value: SEX_NAMES[person.sex] },
          { label: archiveText.bornOn, value: person.bornOn },
          ...(person.formerNames.length === 0
            ? []
            : [{ label: archiveText.formerNames, value: person.formerNames.join('、') }]),
          { label: archiveText.standing, value: STANDING_NAMES[person.standing] },
          { label: archiveText.employer, value: person.employer },
          { label: archiveText.household, value: divisionName(person.householdDivision) ?? person.householdDivision },
          { label: archiveText.phone, value: person.maskedPhone },
        ]}
      />
      <h2>{archiveText.file}</h2>
      <Facts
        facts={[
          { label: archiveText.custodyForm, value: CUSTODY_FORM_NAMES[file.custodyForm] },
          { label: archiveText.receivedOn, value: file.receivedOn },
          ...(file.missing === '' ? [] : [{ label: archiveText.missing, value: file.missing }]),
          ...file.volumes.map(({ label, barcode, pieces, pages }) => ({
            label,
            value: (
              <>
                {archiveText.amount(pieces, pages)}
                <span className="archive-barcode">{barcode}</span>
              </>
            ),
          })),
        ]}
      />
      {file.volumes.map(
        (volume) =>
          volume.shelfId !== null && <ShelfMini key={volume.volumeId} volume={volume} shelfId={volume.shelfId} />,
      )}
    </aside>
  )
}

function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  return <span className="archive-doubt">{doubts.join('；')}</span>
}
