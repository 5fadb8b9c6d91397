import { DownOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { archiveText } from '#text/archive'
import type { ArchiveFile } from './archive-file.ts'
import type { ClassEntry } from './class-groups.ts'
import { MaterialForm } from './material-form.tsx'

type Props = {
  readonly file: ArchiveFile
  readonly entry: ClassEntry
  readonly open: boolean
  readonly onFold: () => void
  readonly mayAdd: boolean
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
}

/** One class of the catalogue with its materials in order. */
export function CatalogueClass({ file, entry, open, onFold, mayAdd, adding, onAdding }: Props) {
  const materials = file.materials.filter((material) => material.class === entry.code)
  const pages = materials.reduce((sum, material) => sum + material.pages, 0)
  const empty = materials.length === 0
  return (
    <section className={empty ? 'class class-empty' : 'class'}>
      <header className="class-head">
        <button type="button" className="class-fold" aria-expanded={open && !empty} disabled={empty} onClick={onFold}>
          <span className="class-arrow" aria-hidden>
            {!empty && (open ? <DownOutlined /> : <RightOutlined />)}
          </span>
          <span className="class-code">{entry.code}</span>
          <span className="class-name">{entry.name}</span>
        </button>
        <span className="class-count">{empty ? archiveText.classEmpty : `${materials.length} 条 ${pages} 页`}</span>
        {mayAdd && (
          <Button
            size="small"
            type="text"
            icon={<PlusOutlined />}
            aria-label={archiveText.addTo(entry.name)}
            title={archiveText.addTo(entry.name)}
            onClick={() => onAdding(!adding)}
          />
        )}
      </header>
      {open && !empty && <MaterialTable materials={materials} volumes={file.volumes} />}
      {adding && <MaterialForm file={file} entry={entry} onClose={() => onAdding(false)} />}
    </section>
  )
}

function MaterialTable({ materials, volumes }: Pick<ArchiveFile, 'materials' | 'volumes'>) {
  return (
    <table className="materials">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{archiveText.ordinal}</th>
          <th scope="col">{archiveText.material}</th>
          <th scope="col">{archiveText.formedOn}</th>
          <th scope="col">{archiveText.pieces}</th>
          <th scope="col">{archiveText.pages}</th>
        </tr>
      </thead>
      <tbody>
        {materials.map((material) => (
          <tr key={material.materialId}>
            <td className="material-no">{material.ordinal}</td>
            <td>
              {material.title}
              {volumes.length > 1 && (
                <span className="material-volume">
                  {volumes.find(({ volumeId }) => volumeId === material.volumeId)?.label}
                </span>
              )}
            </td>
            <td className="material-day">{material.formedOn}</td>
            <td className="material-count">
              {material.pieces} {archiveText.pieces}
            </td>
            <td className="material-count">
              {material.pages} {archiveText.pages}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
